using System.Text.RegularExpressions;
using Hengji.Figures;

namespace Hengji.Documents.Html;

/// <summary>Writes a relation with its figures put in (算式): each number that is a figure leads to its story.</summary>
internal static partial class RelationText
{
    /// <summary>Figures named behind a relation at most; column sums of many units have more.</summary>
    private const int MostFigures = 6;

    /// <summary>Writes the relation; figures it does not show follow it.</summary>
    public static void Write(Markup page, Numbers numbers, string relation, IEnumerable<Figure> figures)
    {
        var rest = figures.ToList();
        var at = 0;
        foreach (var token in Number().EnumerateMatches(relation))
        {
            var text = relation.Substring(token.Index, token.Length);
            if (rest.Find(figure => SameDigits(figure.Printed, text)) is not { } figure)
                continue;
            Words(page, relation[at..token.Index]);
            numbers.Write(page, figure.Address, text, isAssumed: false);
            rest.Remove(figure);
            at = token.Index + token.Length;
        }
        Words(page, relation[at..]);
        WriteRest(page, numbers, rest, relation.Length > 0);
    }

    private static void WriteRest(Markup page, Numbers numbers, List<Figure> rest, bool hasRelation)
    {
        if (rest.Count == 0)
            return;
        page.Text(hasRelation ? "　用到 " : "");
        for (var at = 0; at < Math.Min(MostFigures, rest.Count); at++)
        {
            page.Text(at > 0 ? "、" : "");
            numbers.Write(page, rest[at]);
        }
        if (rest.Count > MostFigures)
            page.Text($" 等 {rest.Count} 个数");
    }

    private static void Words(Markup page, string text)
    {
        if (text.Length > 0)
            page.Text(text);
    }

    private static bool SameDigits(string printed, string text) => Bare(printed).SequenceEqual(Bare(text));

    private static IEnumerable<char> Bare(string text) => text.Where(c => c is not (',' or '%' or ' ' or '，'));

    [GeneratedRegex(@"(?<![0-9.])-?[0-9][0-9,]*(?:\.[0-9]+)?%?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
