namespace Hengji.Auditing.Claims;

/// <summary>Parts a running text into sentences; a full stop inside brackets does not end one.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences in order; blank ones are left out.</summary>
    public static ImmutableArray<Sentence> Read(RunningText source)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (start, depth) = (0, 0);
        for (var at = 0; at <= source.Text.Length; at++)
        {
            var c = at < source.Text.Length ? source.Text[at] : '\n';
            depth = c is '（' or '(' ? depth + 1 : c is '）' or ')' ? Math.Max(0, depth - 1) : c == '\n' ? 0 : depth;
            if (depth > 0 || c is not ('。' or '！' or '？' or '!' or '?' or '\n') || IsBrokenLine(source.Text, at))
                continue;
            if (!string.IsNullOrWhiteSpace(source.Text[start..at]))
                sentences.Add(new Sentence(source, start, at));
            start = Math.Min(at + 1, source.Text.Length);
        }
        return sentences.ToImmutable();
    }

    /// <summary>A line break inside a number and its unit, or behind a comma, ends nothing.</summary>
    private static bool IsBrokenLine(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] == '\n'
        && (text[at - 1] is '，' or ',' or '、' || char.IsAsciiDigit(text[at - 1]));
}
