import ArgumentParser
import Dispatch
import Foundation
import Recital
import Synchronization

/// Extracts from documents as they come, on all cores, and writes in their order as soon as may be.
///
/// A document is read and written by itself, so that memory stays bounded whatever comes: no more
/// than some documents for each core are held at a time.
final class StreamedExtraction: Sendable {
  private let stream: DocumentStream
  private let format: ExtractCommand.Format
  private let input: Mutex<Input>
  private let output = Mutex(Pending())
  /// One for each document that may be read and not yet written.
  private let room: DispatchSemaphore

  /// A record with its number, counted from 1.
  private struct Numbered: Sendable {
    let record: RecordReader.Record
    let number: Int
  }

  private struct Input {
    var reader: RecordReader
    var number = 0

    mutating func take() throws(RecordReader.InputError) -> Numbered? {
      guard let record = try reader.next() else { return nil }
      number += 1
      return Numbered(record: record, number: number)
    }
  }

  /// Outputs that wait for those of documents before them.
  private struct Pending {
    var next = 0
    var waiting: [Int: [UInt8]] = [:]
    var isWhole = true
    var ending: (any Error)?
  }

  private static let heldPerCore = 8

  init(of stream: DocumentStream, as format: ExtractCommand.Format) {
    self.stream = stream
    self.format = format
    input = Mutex(Input(reader: RecordReader(from: STDIN_FILENO, end: stream.end)))
    // Counted up from nothing: it may not end lower than it began.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<StreamedExtraction.heldPerCore * Machine.cores { room.signal() }
  }

  /// Extracts until the input ends; whether all of it could be used.
  func run() async throws -> Bool {
    // Threads of their own: those of tasks are not for waiting.
    await withTaskGroup { group in
      for _ in 0..<Machine.cores {
        group.addTask {
          await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in
              while step() {}
              continuation.resume()
            }
          }
        }
      }
    }
    let end = output.withLock { ($0.isWhole, $0.ending) }
    if let error = end.1 { throw error }
    return end.0
  }

  /// Takes a document, and writes what it gives; whether there may be more.
  private func step() -> Bool {
    room.wait()
    guard isGoing, let taken = take() else {
      room.signal()
      return false
    }
    let yield = stream.read(taken.record, number: taken.number, as: format)
    for problem in yield.problems { Messages.warn(problem) }
    return deliver(yield.output, number: taken.number, isWhole: yield.problems.isEmpty)
  }

  private var isGoing: Bool { output.withLock { $0.ending == nil } }

  private func take() -> Numbered? {
    do {
      return try input.withLock { input throws(RecordReader.InputError) in try input.take() }
    } catch {
      Messages.warn("-: could not be read further (\(error.reason)).")
      output.withLock { $0.isWhole = false }
      return nil
    }
  }

  /// Writes the output of a document, counted from 1, once those before it are written.
  private func deliver(_ bytes: [UInt8], number: Int, isWhole: Bool) -> Bool {
    output.withLock { pending in
      pending.isWhole = pending.isWhole && isWhole
      pending.waiting[number - 1] = bytes
      while pending.ending == nil, let ready = pending.waiting.removeValue(forKey: pending.next) {
        pending.next += 1
        room.signal()
        do {
          try Output.write(ready)
        } catch {
          pending.ending = error
        }
      }
      // Those that wait for room shall see the end.
      if pending.ending != nil { room.signal() }
      return pending.ending == nil
    }
  }
}
