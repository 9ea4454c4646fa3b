using Org.BouncyCastle.Crypto.Digests;

namespace Hengji.Signing;

/// <summary>The SM3 fingerprint (GB/T 32905), 32 bytes.</summary>
public static class Sm3
{
    /// <summary>Bytes of a fingerprint.</summary>
    public const int SizeBytes = 32;

    /// <summary>Fingerprint of the bytes.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> bytes)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(bytes);
        var hash = new byte[SizeBytes];
        _ = digest.DoFinal(hash, 0);
        return hash;
    }

    /// <summary>Fingerprint as 64 small hexadecimal digits.</summary>
    public static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(Hash(bytes));
}
