namespace Hengji.Signing;

/// <summary>Signs with a person's key: a key in software now; a hardware key (UKey) or a licensed signing service where one is required.</summary>
public interface ISigner
{
    /// <summary>Signs a message by SM2 with SM3, with the key of the person, who has just proved who they are.</summary>
    /// <param name="personId">The signer.</param>
    /// <param name="message">What is signed, at most 64 KB.</param>
    /// <param name="cancel">Stops before signing.</param>
    /// <returns>Public key and signature; null when the person has no key that may sign.</returns>
    Task<SignedMessage?> SignAsync(long personId, ReadOnlyMemory<byte> message, CancellationToken cancel = default);
}

/// <summary>A signature with the key that verifies it.</summary>
/// <param name="PublicKey">65 bytes, uncompressed point.</param>
/// <param name="Value">Signature, DER sequence of r and s.</param>
public sealed record SignedMessage(ReadOnlyMemory<byte> PublicKey, ReadOnlyMemory<byte> Value);
