using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>Months that go on from others and all of them: 1—11月完成90亿元，12月当月10亿元，1—12月累计100亿元; 上半年, 下半年, 全年; 一季度…四季度.</summary>
/// <remarks>Only where they add up, or where one slip of the hand keeps them from it.</remarks>
internal static partial class Periods
{
    private const int FewestDigits = 4;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var told = In(passage).ToList();
        foreach (var whole in told.Where(period => period.To > period.From))
        {
            var same = told.FindAll(other => other.Mention.Dimension == whole.Mention.Dimension && AreSame(other.Mention, whole.Mention));
            foreach (var first in same.Where(other => other.From == whole.From && other.To < whole.To))
            {
                if (same.Find(other => other.From == first.To + 1 && other.To == whole.To) is { } second && Sum(first.Mention, second.Mention, whole.Mention) is { } sum)
                    yield return sum;
            }
        }
    }

    /// <summary>The amounts that a period is told right before, with its first and last month.</summary>
    private static IEnumerable<Told> In(Passage passage)
    {
        foreach (var mention in passage.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && Nodes.IsNonZero(mention)))
        {
            if (Months(mention.Lead) is { } months)
                yield return new Told(mention, months.From, months.To);
        }
    }

    private static (int From, int To)? Months(string lead)
    {
        if (Period().Matches(lead) is not [.., var last])
            return null;
        if (last.Groups["to"] is { Success: true } month)
        {
            var to = WholeNumber.Of(month);
            return (last.Groups["from"].Success ? WholeNumber.Of(last.Groups["from"]) : to, to);
        }
        return last.Value switch
        {
            "上半年" => (1, 6),
            "下半年" => (7, 12),
            "前三季度" => (1, 9),
            "全年" => (1, 12),
            _ => "一二三四".IndexOf(last.Value[^3], StringComparison.Ordinal) is >= 0 and var quarter ? (quarter * 3 + 1, quarter * 3 + 3) : null,
        };
    }

    private static bool AreSame(Mention one, Mention other)
    {
        var (name, told) = (Name(one), Name(other));
        return name.Length == 0 || told.Length == 0 || name == told;
    }

    private static string Name(Mention mention) => FactKey.Subject(HowWords().Replace(Period().Replace(mention.Subject, ""), ""));

    [GeneratedRegex("当月|单月|累计|已|完成|实现|共|当季|全年|上半年|下半年|前三季度|第?[一二三四]季度", RegexOptions.CultureInvariant)]
    private static partial Regex HowWords();

    private static ReportRelation? Sum(Mention first, Mention second, Mention whole)
    {
        var unit = whole.Figure.Unit;
        var relation = new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, [first, second]), ComparisonOperator.Equal, Nodes.Of(whole, unit), unit, "前后两段时期之和等于全部时期的累计数");
        if (Nodes.CanHold(relation.Left, relation.Right))
            return relation with { Certainty = Certainty.Inferred, Assumption = "两段时期相接，口径相同" };
        return whole.Figure.Printed.Count(char.IsDigit) >= FewestDigits && OneSlip.Explains([first, second], whole)
            ? relation with { Certainty = Certainty.Inferred, Assumption = "两段时期相接，口径相同；差额恰为一处笔误" }
            : null;
    }

    private sealed record Told(Mention Mention, int From, int To);

    [GeneratedRegex(@"(?:(?<![\d.])(?<from>\d{1,2}) *月?(?:份)? *[-—–~～至到]+ *)?(?<![\d.])(?<to>\d{1,2}) *月(?! *(?:底|末|\d))|上半年|下半年|前三季度|第?[一二三四]季度|全年", RegexOptions.CultureInvariant)]
    private static partial Regex Period();
}
