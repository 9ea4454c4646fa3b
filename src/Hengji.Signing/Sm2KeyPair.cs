namespace Hengji.Signing;

/// <summary>An SM2 key pair (GB/T 32918).</summary>
/// <param name="PrivateKey">32 bytes, big-endian.</param>
/// <param name="PublicKey">65 bytes, uncompressed point.</param>
public sealed record Sm2KeyPair(ReadOnlyMemory<byte> PrivateKey, ReadOnlyMemory<byte> PublicKey);
