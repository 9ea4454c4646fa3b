using System.Buffers.Binary;
using System.Text;
using Hengji.Signing;
using Hengji.Storage.Trail;

namespace Hengji.UseCases.Trail;

/// <summary>The hash that ties an entry of the audit trail to the one before it.</summary>
public static class TrailHash
{
    /// <summary>Hash before the first entry of a chain.</summary>
    public static byte[] Start => new byte[Sm3.SizeBytes];

    /// <summary>SM3 over the previous hash and every field of the entry, each with its length before it.</summary>
    public static byte[] Of(ReadOnlySpan<byte> previous, TrailEntry entry)
    {
        using var bytes = new MemoryStream();
        bytes.Write(previous);
        Span<byte> number = stackalloc byte[sizeof(long)];
        foreach (var value in (ReadOnlySpan<long>)[entry.Sequence, Microseconds(entry.At), entry.ActorId])
        {
            BinaryPrimitives.WriteInt64BigEndian(number, value);
            bytes.Write(number);
        }
        foreach (var text in (ReadOnlySpan<string>)
            [entry.Chain, entry.Actor, entry.Action, entry.Subject, entry.Old, entry.New, entry.From, entry.Via])
        {
            var encoded = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32BigEndian(number, encoded.Length);
            bytes.Write(number[..sizeof(int)]);
            bytes.Write(encoded);
        }
        return Sm3.Hash(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Both databases keep microseconds; a finer moment would not come back.</summary>
    internal static DateTime Kept(DateTime moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);

    private static long Microseconds(DateTime moment) => moment.Ticks / TimeSpan.TicksPerMicrosecond;
}
