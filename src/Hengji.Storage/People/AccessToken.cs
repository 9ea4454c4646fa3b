namespace Hengji.Storage.People;

/// <summary>A key for programs (接口令牌). Only its SHA-256 is kept.</summary>
public sealed class AccessToken
{
    public long Id { get; init; }

    public required long PersonId { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret, 64 hexadecimal digits.</summary>
    public required string SecretHash { get; init; }

    /// <summary>Scopes joined by a space: <c>read fill review admin</c>. Never more than the owner's own rights.</summary>
    public required string Scopes { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }
}
