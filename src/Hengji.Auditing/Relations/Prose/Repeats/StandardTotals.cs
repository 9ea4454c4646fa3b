using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>Totals a department's report tells once a year and prints in several chapters: 一般公共预算财政拨款支出, 机关运行经费, 政府采购支出总额.</summary>
/// <remarks>
/// Only names with nothing of a project or unit before them; 本年收入合计 is not one, each kind of budget has its own. A file may hold several departments: a place that differs is told where one slip
/// of the hand makes it the others, and asked about where two places or more agree against it.
/// </remarks>
internal static partial class StandardTotals
{
    private const int EnoughDigits = 5;
    private const int MostValues = 3;

    /// <summary>Each place of such a total against the first of those that agree.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money", Measure: Measure.Amount or Measure.Actual } && Nodes.IsNonZero(mention) && !ComparisonWords.IsBase(mention.Lead))
            .Select(mention => (Name: NameOf(mention.Subject), Mention: mention)).Where(told => told.Name.Length > 0)
            .GroupBy(told => (told.Name, told.Mention.Year), told => told.Mention).SelectMany(places => Of([.. places]));

    private static IEnumerable<ReportRelation> Of(List<Mention> places)
    {
        var values = places.GroupBy(mention => mention.InBase).OrderByDescending(group => group.Count()).ToList();
        if (values.Count > MostValues)
            yield break;
        var first = values[0].First();
        var agreeing = places.Count(mention => Agrees(first, mention));
        foreach (var place in places.Where(mention => mention.Sentence.Source != first.Sentence.Source))
        {
            if (Agrees(first, place))
                yield return Relation(first, place);
            else if (SlipShape.Explains(first.Figure, place.Figure) || agreeing > 1)
                yield return Relation(first, place) with { Certainty = SlipShape.Explains(first.Figure, place.Figure) && place.Figure.Printed.Count(char.IsDigit) >= EnoughDigits ? Certainty.Inferred : Certainty.Conditional };
        }
    }

    private static bool Agrees(Mention one, Mention other) => Nodes.CanHold(Nodes.Of(one, one.Figure.Unit), Nodes.Of(other, one.Figure.Unit));

    private static ReportRelation Relation(Mention first, Mention later) => Relation(first, later, first.Subject);

    /// <summary>Two places of one total, rate or budget of the whole report.</summary>
    internal static ReportRelation Relation(Mention first, Mention later, string name) =>
        new(RelationKind.Repeat, Nodes.Of(first, first.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(later, first.Figure.Unit), first.Figure.Unit, $"“{name}”前后两处应当一致")
        {
            Certainty = Certainty.Inferred,
            Assumption = "两处说的是同一部门、同一年度的合计数",
        };

    private static string NameOf(string subject) =>
        Standard().Match(string.Concat(subject.Where(char.IsLetterOrDigit))) is { Success: true } found
            ? found.Groups.Values.Skip(1).First(group => group.Success).Name : "";

    [GeneratedRegex(@"^(?:20\d\d年度?)?(?:本?部门|本?单位|我[局院委办校所])?(?:(?<general>一般公共预算(?:财政拨款支出|支出决算数)(?:决算)?(?:总额|合计|数)?)|(?<income>财政拨款收入(?:决算)?总计)|(?<expenditure>财政拨款支出(?:决算)?总计)|(?<office>机关运行经费(?:支出)?(?:决算)?(?:合计|总额|数)?)|(?<purchase>政府采购支出(?:决算)?(?:总额|合计)))$", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();
}
