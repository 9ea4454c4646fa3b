using System.Text;
using System.Text.RegularExpressions;

namespace Hengji.Auditing.Tests.Messages;

/// <summary>The Chinese sentences in a C# source: templates of interpolated strings, and plain ones where an assumption or a formula is told.</summary>
internal sealed partial class ChineseSentences
{
    private readonly string source;
    private readonly List<(string Sentence, bool HasHoles, int At)> found = [];

    private ChineseSentences(string source) => this.source = source;

    /// <summary>The sentences, in the order in which they end.</summary>
    public static IEnumerable<string> In(string source)
    {
        var reader = new ChineseSentences(source);
        _ = reader.Code(0, isHole: false);
        return reader.found.Where(reader.IsTold).Select(one => one.Sentence);
    }

    private bool IsTold((string Sentence, bool HasHoles, int At) one)
    {
        var line = source[(source.LastIndexOf('\n', one.At) + 1)..one.At];
        return one.Sentence.Any(c => c is >= '\u4e00' and <= '\u9fff') && !line.Contains("Regex(", StringComparison.Ordinal)
            && (one.HasHoles || one.Sentence.Contains('＝', StringComparison.Ordinal) || Assumed().IsMatch(line));
    }

    /// <summary>Reads code up to the end, or to the brace that ends a hole.</summary>
    private int Code(int at, bool isHole)
    {
        for (var depth = 0; at < source.Length; at++)
        {
            if (source.AsSpan(at).StartsWith("//"))
                at = source.IndexOf('\n', at) is >= 0 and var end ? end : source.Length;
            else if (Character().Match(source, at) is { Success: true } character && character.Index == at)
                at += character.Length - 1;
            else if (Opening().Match(source, at) is { Success: true } opening && opening.Index == at)
                at = Text(at, opening) - 1;
            else if (isHole && source[at] == '}' && depth-- == 0)
                return at + 1;
            else if (isHole && source[at] == '{')
                depth++;
        }
        return at;
    }

    private int Text(int start, Match opening)
    {
        var (isInterpolated, isVerbatim) = (opening.Value.Contains('$', StringComparison.Ordinal), opening.Value.Contains('@', StringComparison.Ordinal));
        var (text, holes, at) = (new StringBuilder(), 0, start + opening.Length);
        while (at < source.Length && source[at] != '"')
        {
            if (isInterpolated && source[at] == '{' && source[at + 1] != '{')
            {
                _ = text.Append('{').Append(holes++).Append('}');
                at = Code(at + 1, isHole: true);
            }
            else
            {
                at += source[at] == '\\' && !isVerbatim ? 1 : 0;
                _ = text.Append(source[at++]);
            }
        }
        found.Add((text.ToString(), isInterpolated, start));
        return at + 1;
    }

    [GeneratedRegex("""Assumption = [^;]*$|Completeness\([^;]*$""")]
    private static partial Regex Assumed();

    [GeneratedRegex("""'(?:\\.[^']*|[^'\\])'""")]
    private static partial Regex Character();

    [GeneratedRegex("""[$@]{0,2}"(?!"")""")]
    private static partial Regex Opening();
}
