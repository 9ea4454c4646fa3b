using CsCheck;

namespace Hengji.Documents.Tests.Printed;

/// <summary>Files as an accident leaves them.</summary>
internal static class DamagedBytes
{
    /// <summary>Bytes changed, a piece cut out, doubled, or the rest cut off.</summary>
    public static Gen<byte[]> Of(byte[] bytes) =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, bytes.Length - 1], Gen.Int[1, 64], Gen.Byte.Array[1, 8]).Select((kind, at, length, noise) =>
        {
            var end = Math.Min(bytes.Length, at + length);
            return kind switch
            {
                0 => [.. bytes[..at], .. noise, .. bytes[Math.Min(bytes.Length, at + noise.Length)..]],
                1 => [.. bytes[..at], .. bytes[end..]],
                2 => [.. bytes[..end], .. bytes[at..]],
                _ => bytes[..at],
            };
        });
}
