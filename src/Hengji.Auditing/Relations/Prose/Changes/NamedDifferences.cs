using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>Two numbers of the passage held against each other by name: 上半年26286人次，下半年28554人次，下半年比上半年多2268人次; 引进26名、自主培养15名，引进的比自主培养多11名.</summary>
internal static partial class NamedDifferences
{
    private const int ShortestName = 2;

    /// <summary>The relations of each difference whose two numbers the words name, each told once before it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => Of([.. passage.Mentions])).OfType<ReportRelation>();

    private static IEnumerable<ReportRelation?> Of(List<Mention> all) => all.Select((apart, at) => Of(all[..at], apart));

    private static ReportRelation? Of(List<Mention> before, Mention apart)
    {
        if (before.Count == 0 || apart is not { IsPlain: true, RowLength: 1, Dimension: not ("" or "%"), Figure.Value: > 0 } || Difference().Match(apart.Lead) is not { Success: true } words)
            return null;
        var told = before.FindAll(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Dimension == apart.Dimension && !Difference().IsMatch(mention.Lead));
        var (one, other) = (words.Groups["one"].Value, words.Groups["other"].Value);
        if (Called(told, other, "") is not { } compared || (one.Length < ShortestName ? (Known().IsMatch(other) ? null : Last(before[^1], told, compared)) : Called(told, one, other)) is not { } now || now.Figure == compared.Figure)
            return null;
        var relation = ChangeFormulas.Difference(now, compared, apart with { Words = apart.Words with { Direction = words.Groups["less"].Success ? -1 : 1 } })
            with { Certainty = Certainty.Inferred, Assumption = $"相比的是“{now.Subject}”与“{compared.Subject}”" };
        return Nodes.CanHold(relation.Left, relation.Right) ? relation : relation with { Certainty = Certainty.Conditional };
    }

    /// <summary>The number right before, where nothing is named; of a rate, the one number its clause is about: 引进人才占比63.4%，比自主培养多11名.</summary>
    private static Mention? Last(Mention last, List<Mention> told, Mention compared) =>
        told.Contains(last) ? last : told.FindAll(mention => mention.Figure != compared.Figure && mention.Subject.Length >= ShortestName && Clause(last).Contains(mention.Subject, StringComparison.Ordinal)) is [var only] ? only : null;

    /// <summary>The one number whose clause has the name and not the other's.</summary>
    private static Mention? Called(List<Mention> told, string name, string without) =>
        name.Length < ShortestName ? null
        : told.FindAll(mention => Clause(mention).Contains(name, StringComparison.Ordinal) && (without.Length == 0 || !Clause(mention).Contains(without, StringComparison.Ordinal) || name.Contains(without, StringComparison.Ordinal))) is [var only] ? only : null;

    private static string Clause(Mention mention) => mention.Lead[(mention.Lead.LastIndexOfAny(['，', '；', '。', '：', '、']) + 1)..];

    /// <summary>What changes and completions are held against: read by others.</summary>
    [GeneratedRegex("^(?:上年|去年|上期|同期|年初|预算|计划|目标|任务)", RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    [GeneratedRegex(@"(?:^|[，。；：（])\s*(?<one>[^，。；：、（）\d比较]{0,12}?)[的]?[比较](?<other>(?!重)[^，。；：、（）\d]{2,12}?)(?:(?<less>少|低)|(?<more>多|高))[出了]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}
