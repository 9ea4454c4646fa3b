using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Two things told by name, and both together: 年末在职22人，离退休31人，在职和离退休合计53人.</summary>
internal static partial class TogetherByName
{
    private const int ShortestName = 2;

    /// <summary>The relation of each total that names its two parts, told before it in the passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Mentions.Select(total => Of(passage, total))).OfType<ReportRelation>();

    private static ReportRelation? Of(Passage passage, Mention total)
    {
        if (total is not { IsPlain: true, RowLength: 1, Dimension: not ("" or "%") } || Names().Match(total.Lead) is not { Success: true } names)
            return null;
        var told = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Number.Start < total.Number.Start && mention.Dimension == total.Dimension && Nodes.IsNonZero(mention) && mention.Measure == total.Measure).ToList();
        if (Called(told, names.Groups["one"].Value) is not { } one || Called(told, names.Groups["other"].Value) is not { } other || one.Figure == other.Figure)
            return null;
        var unit = total.Figure.Unit;
        var relation = new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, [one, other]), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"“{one.Subject}”与“{other.Subject}”之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "合计数说的是文中所列两项",
        };
        return Nodes.CanHold(relation.Left, relation.Right) ? relation : relation with { Certainty = Certainty.Conditional };
    }

    /// <summary>The one number whose own words end with the name.</summary>
    private static Mention? Called(List<Mention> told, string name) =>
        name.Length < ShortestName ? null : told.FindAll(mention => SubjectWords.Key(mention.Subject).EndsWith(name, StringComparison.Ordinal) || mention.Subject.EndsWith(name + "人员", StringComparison.Ordinal)) is [var only] ? only : null;

    [GeneratedRegex(@"(?:^|[，。；：])\s*(?<one>[^，。；：、\d和与及]{2,10})[和与及、](?<other>[^，。；：、\d和与及]{2,10}?)(?:两项|二者|两者|人员)?(?:合计|共计|共|之和)(?:为|有)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
