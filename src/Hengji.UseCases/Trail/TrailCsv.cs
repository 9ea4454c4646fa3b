using System.Text;
using Hengji.Storage.Trail;

namespace Hengji.UseCases.Trail;

/// <summary>Writes entries of the audit trail as CSV that a spreadsheet opens without running anything.</summary>
public static class TrailCsv
{
    private const string Head = "链,序号,时间,操作人编号,操作人,动作,对象,原值,新值,来源地址,方式,摘要";

    /// <summary>Writes a head and one line for each entry; UTF-8 with a byte order mark, lines end with CR LF.</summary>
    /// <returns>Entries written.</returns>
    public static async Task<long> WriteAsync(Stream stream, IAsyncEnumerable<TrailEntry> entries, CancellationToken cancel = default)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(Head.AsMemory(), cancel);
        var count = 0L;
        await foreach (var entry in entries.WithCancellation(cancel))
        {
            await writer.WriteLineAsync(Line(entry).AsMemory(), cancel);
            count++;
        }
        return count;
    }

    private static string Line(TrailEntry entry) =>
        string.Join(',',
            Safe(entry.Chain), entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            entry.ActorId.ToString(CultureInfo.InvariantCulture), Safe(entry.Actor), Safe(entry.Action), Safe(entry.Subject),
            Safe(entry.Old), Safe(entry.New), Safe(entry.From), Safe(entry.Via), Convert.ToHexStringLower(entry.Hash));

    /// <summary>A text that begins like a formula gets an apostrophe, so that no spreadsheet computes it.</summary>
    private static string Safe(string text)
    {
        var told = text.Length > 0 && text.TrimStart() is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..]
            || text is ['\t' or '\r' or '\n', ..]
            ? "'" + text
            : text;
        return told.AsSpan().IndexOfAny(",\"\r\n") < 0 ? told : $"\"{told.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
