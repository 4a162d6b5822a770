internal import Foundation
internal import Synchronization

/// A server on loopback that speaks as much HTTP/1.1 as tests need.
public final class LoopbackServer: Sendable {
  /// The port that it listens at.
  public let port: Int
  private let descriptor: Int32
  private let isStopped = Mutex(false)
  private let answer: @Sendable (HTTPRequest) -> HTTPAnswer

  /// Why there is no server.
  public struct NoServer: Error {}

  /// Starts a server at a free port.
  public init(answering answer: @escaping @Sendable (HTTPRequest) -> HTTPAnswer) throws {
    self.answer = answer
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(descriptor, address, length) == 0 && listen(descriptor, 64) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    guard isBound else { throw NoServer() }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in accept() }
  }

  /// Lets nobody in any more, and lets those go that wait.
  public func stop() {
    let wasStopped = isStopped.withLock { stopped in
      defer { stopped = true }
      return stopped
    }
    if !wasStopped { shutdown(descriptor, Int32(SHUT_RDWR)) }
  }

  private var isRunning: Bool { isStopped.withLock { !$0 } }

  private func accept() {
    while isRunning {
      let client = Foundation.accept(descriptor, nil, nil)
      guard client >= 0 else { break }
      var one: Int32 = 1
      unsafe setsockopt(
        client, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
      Thread.detachNewThread { [self] in
        serve(client)
        close(client)
      }
    }
    close(descriptor)
  }

  private func serve(_ client: Int32) {
    while isRunning, let head = readHead(client), let request = HTTPRequest(head) {
      let answer = answer(request)
      if case .raw(let bytes) = answer.manner {
        _ = send(bytes, to: client)
        return
      }
      guard send(answer.head, to: client), sendBody(of: answer, to: client) else { return }
    }
  }

  private func readHead(_ client: Int32) -> String? {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      guard head.count < 1 << 16, unsafe recv(client, &byte, 1, 0) == 1 else { return nil }
      head.append(byte)
    }
    return String(decoding: head, as: UTF8.self)
  }

  /// Whether the connection goes on.
  private func sendBody(of answer: HTTPAnswer, to client: Int32) -> Bool {
    switch answer.manner {
    case .whole, .raw: return send(answer.body, to: client)
    case .cut(let count):
      _ = send(Array(answer.body.prefix(count)), to: client)
      return false
    case .stalled(let count):
      _ = send(Array(answer.body.prefix(count)), to: client)
      while isRunning, isOpen(client) { usleep(5000) }
      return false
    case .dripped(let pause):
      for byte in answer.body {
        guard isRunning, send([byte], to: client) else { return false }
        usleep(UInt32(pause * 1e6))
      }
      return true
    }
  }

  private func isOpen(_ client: Int32) -> Bool {
    var byte: UInt8 = 0
    let got = unsafe recv(client, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
    return got > 0 || got < 0 && errno == EAGAIN
  }

  private func send(_ bytes: [UInt8], to client: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Foundation.send(
          client, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
