namespace Hengji.Storage.Answers;

/// <summary>The answer to a request with an idempotency key (幂等键), given again when the request comes again.</summary>
public sealed class KeptAnswer
{
    public required long PersonId { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path and body: the same key with another request is refused.</summary>
    public required string RequestHash { get; init; }

    public required int Status { get; init; }

    public required string Body { get; init; }

    public required DateTime At { get; init; }
}
