using System.Globalization;
using System.Security.Cryptography;

namespace Hengji.UseCases.Tests.People;

/// <summary>An authenticator: six digits for thirty seconds (RFC 6238).</summary>
internal static class OneTimeCodes
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of a key, so many steps from a moment.</summary>
    public static string Of(string key, DateTimeOffset at, int steps = 0)
    {
        var counter = BitConverter.GetBytes((at.ToUnixTimeSeconds() / 30) + steps);
        if (BitConverter.IsLittleEndian)
            Array.Reverse(counter);
        var hash = Hmac(Decode(key), counter);
        var offset = hash[^1] & 0xf;
        var number = ((hash[offset] & 0x7f) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

#pragma warning disable CA5350 // RFC 6238 says SHA-1
    private static byte[] Hmac(byte[] key, byte[] counter) => HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350

    private static byte[] Decode(string key)
    {
        var (bits, count, bytes) = (0, 0, new List<byte>());
        foreach (var letter in key)
        {
            bits = ((bits << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xffff;
            count += 5;
            if (count < 8)
                continue;
            count -= 8;
            bytes.Add((byte)(bits >> count));
            bits &= (1 << count) - 1;
        }
        return [.. bytes];
    }
}
