import Foundation
import Testing

@testable import RecitalStorage

@Suite("The right to build a store")
struct BuildLockTests {
  @Test("One has it at a time; it is free again when that one is done")
  func one() async throws {
    let folder = try StoreFolder()
    let first = try await BuildLock.take(folder.store, whenBusy: {}, isStopped: { false })
    let hasFirst = first != nil
    #expect(hasFirst)
    var told = 0
    let second = try await BuildLock.take(
      folder.store, whenBusy: { told += 1 }, isStopped: { told > 0 })
    let hasSecond = second != nil
    #expect(!hasSecond && told == 1)
    drop(first)
    let third = try await BuildLock.take(folder.store, whenBusy: {}, isStopped: { true })
    let hasThird = third != nil
    #expect(hasThird)
  }

  private func drop(_ lock: consuming BuildLock?) {}

  @Test("Where there is no file and can be none, the reason is told")
  func nowhere() async throws {
    let folder = try StoreFolder()
    for path in [folder.path("gone/recital.db"), folder.url.path] {
      await #expect(throws: StoreError.notAFile(path: path)) {
        _ = try await BuildLock.take(path, whenBusy: {}, isStopped: { false }) != nil
      }
    }
  }
}
