import ArgumentParser
import RecitalFetching

/// How the service is asked.
struct FetchManners: ParsableArguments {
  @Option(help: ArgumentHelp("The service to ask, http or https.", valueName: "address"))
  var base: String = DocumentService.unitedNations

  @Option(help: "Seconds from one request to the next, at least.")
  var interval: Double = 1

  @Option(help: "How often a request that failed in passing is made again.")
  var retries: Int = 4

  @Option(help: "Seconds without a byte after which a request has failed.")
  var timeout: Double = 120

  @Option(help: "How large a file may be.")
  var megabytes: Int = 256

  func validate() throws {
    let service = try service()
    guard interval >= (service.isOfTheUnitedNations ? 1 : 0), interval <= 3600 else {
      throw ValidationError(
        "--interval is 1 to 3600 seconds, or 0 and more with a --base of your own.")
    }
    guard (0...20).contains(retries) else { throw ValidationError("--retries is 0 to 20.") }
    guard timeout >= 1, timeout <= 3600 else {
      throw ValidationError("--timeout is 1 to 3600 seconds.")
    }
    guard (1...1 << 20).contains(megabytes) else {
      throw ValidationError("--megabytes is 1 to 1048576.")
    }
  }

  func service() throws -> DocumentService {
    guard let service = DocumentService(base) else {
      throw ValidationError(
        "'\(Messages.visible(base))' is no address of a service. Give one such as "
          + "\(DocumentService.unitedNations).")
    }
    return service
  }

  var patience: Patience {
    var patience = Patience()
    patience.interval = interval
    patience.retries = retries
    patience.silence = timeout
    patience.largest = megabytes << 20
    return patience
  }
}
