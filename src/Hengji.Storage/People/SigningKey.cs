namespace Hengji.Storage.People;

/// <summary>A person's SM2 key in software (签名密钥). A hardware key or a signing service replaces it where one is required.</summary>
public sealed class SigningKey
{
    public long Id { get; init; }

    public required long PersonId { get; init; }

    /// <summary>Public key, 65 bytes, uncompressed point.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>Private key, encrypted by the platform's data protection.</summary>
    public required byte[] ProtectedPrivateKey { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>When it was withdrawn; old signatures stay valid, new ones are not made.</summary>
    public DateTime? WithdrawnAt { get; set; }
}
