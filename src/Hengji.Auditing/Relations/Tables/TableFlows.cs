using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>年初结转 + 本年收入 − 本年支出 = 年末结转 along the rows or the columns of a table, for the whole and for each part the four are divided into.</summary>
internal static partial class TableFlows
{
    private const string Whole = "";

    /// <summary>The balances of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines)
    {
        if (lines.Heads.Any(head => Other().IsMatch(head.Text)))
            return [];
        var places = Enumerable.Range(0, lines.Heads.Length).Select(line => (Line: line, Place: PlaceOf(lines.Heads[line]))).Where(place => place.Place is not null).ToList();
        return places.GroupBy(place => place.Place!.Value.Part, StringComparer.Ordinal).SelectMany(part =>
            Roles(part.Select(place => (place.Line, place.Place!.Value.Role))) is { } roles ? In(section, lines, roles) : []);
    }

    /// <summary>The four lines; null when one is missing or stands twice.</summary>
    private static int[]? Roles(IEnumerable<(int Line, int Role)> lines)
    {
        var byRole = lines.ToLookup(line => line.Role, line => line.Line);
        return Enumerable.Range(0, Words.Length).All(role => byRole[role].Count() == 1) ? [.. Enumerable.Range(0, Words.Length).Select(role => byRole[role].First())] : null;
    }

    private static IEnumerable<ReportRelation> In(TableSection section, Lines lines, int[] roles)
    {
        var made = Enumerable.Range(0, lines.Slots.Length).Select(slot => Relation(section, lines, roles, slot)).OfType<ReportRelation>().ToList();
        var held = made.Count(relation => Verdicts.AuditedRelation.Of(relation).Outcome.Verdict != Checks.Verdict.Breaks);
        var broken = made.Count - held;
        if (broken > Math.Max(1, held / 2))
            return [];
        var isSure = broken == 0 || held >= 2;
        return isSure ? made : made.Select(relation => relation with { Certainty = Checks.Certainty.Inferred, Assumption = "没有其他增减年末结转结余的事项" });
    }

    private static ReportRelation? Relation(TableSection section, Lines lines, int[] roles, int slot)
    {
        var figures = Array.ConvertAll(roles, line => lines.At(line, slot));
        if (figures[3] is not { } closing || figures.Count(figure => figure is not null) < 3
            || figures.OfType<Figure>().Any(figure => figure.Unit.Dimension != closing.Unit.Dimension))
            return null;
        var terms = new List<(Rational, Figure)>();
        for (var role = 0; role < 3; role++)
        {
            if (figures[role] is { } figure)
                terms.Add((role == 2 ? -1 : 1, figure));
        }
        return new ReportRelation(
            RelationKind.Balance, Nodes.Sum(closing.Unit, [.. terms]), ComparisonOperator.Equal, Nodes.Figure(closing, closing.Unit), closing.Unit,
            $"{section.Name}“{lines.Slots[slot]}”：{lines.Heads[roles[0]]}＋{lines.Heads[roles[1]]}－{lines.Heads[roles[2]]}应等于{lines.Heads[roles[3]]}");
    }

    /// <summary>Which of the four a head is, and of which part: 本年支出 over 项目支出 is the expenditure of 项目.</summary>
    private static (int Role, string Part)? PlaceOf(LineHead head)
    {
        if (head.OpensParts || head.IsRate)
            return null;
        for (var at = 0; at < head.Path.Length; at++)
        {
            var core = HeadText.Core(head.Path[at]);
            var role = Array.FindIndex(Words, words => words.IsMatch(core));
            if (role >= 0)
                return (role, string.Concat(head.Path.Skip(at + 1).Select(words => PartOf(HeadText.Core(words)))));
        }
        return null;
    }

    private static string PartOf(string core) =>
        HeadText.IsTotal(core) || core is "金额" or "决算数" ? Whole
        : core.Contains("基本", StringComparison.Ordinal) ? "基本"
        : core.Contains("项目", StringComparison.Ordinal) ? "项目"
        : core;

    private static readonly Regex[] Words = [Opening(), Income(), Expenditure(), Closing()];

    [GeneratedRegex(@"^(?:年初|期初|上年)(?:财政拨款)?(?:累计)?(?:结转|结余|余额)(?:[和与及、]?结余)?(?:资金)?(?:合计|小计|数)?$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:本年|本年度|当年|本期)?(?:财政拨款)?收入(?:合计|小计|决算数?|数)?$")]
    private static partial Regex Income();

    [GeneratedRegex(@"^(?:本年|本年度|当年|本期)?(?:财政拨款)?支出(?:合计|小计|决算数?|数)?$")]
    private static partial Regex Expenditure();

    [GeneratedRegex(@"^(?:年末|期末|年终)(?:财政拨款)?(?:累计)?(?:结转|结余|余额)(?:[和与及、]?结余)?(?:资金)?(?:合计|小计|数)?$")]
    private static partial Regex Closing();

    /// <summary>What else changes the balance.</summary>
    [GeneratedRegex(@"收回|上缴财政|结余分配|归集|使用非财政|调整年初|以前年度")]
    private static partial Regex Other();
}
