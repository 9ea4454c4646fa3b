using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the points an industrial park gave itself and those that were left after the check.</summary>
internal sealed class CheckedSheetMaker(Ledger ledger, Dice dice, string key)
{
    private static readonly (string Level1, string Name, int Weight, int Most)[] Names =
    [
        ("预算管理", "预算编制准确性", 6, 3), ("预算管理", "预算执行率", 8, 2), ("预算管理", "资金使用合规性", 6, 6), ("预算管理", "绩效管理工作开展", 5, 3), ("履职产出", "新签约项目数", 8, 4), ("履职产出", "新开工项目数", 7, 3), ("履职产出", "新增规上工业企业数", 7, 2), ("履职产出", "基础设施建设完成质量", 8, 4),
        ("履职产出", "惠企政策兑现及时性", 5, 2), ("履职效益", "规上工业产值增长", 10, 0), ("履职效益", "亩均税收水平", 8, 2), ("履职效益", "污染物达标排放", 7, 0), ("履职效益", "企业满意度", 5, 2), ("可持续发展", "制度建设和人才队伍", 5, 2), ("可持续发展", "智慧园区建设", 5, 3),
    ];

    public (ImmutableArray<CheckedGroup> Groups, CheckedGroup Whole) Make()
    {
        var groups = Names.GroupBy(one => one.Level1).Select((group, index) => Group($"{key}.{index}", group.Key, [.. group.Select((one, number) => Mark($"{key}.{index}.{number}", one))])).ToImmutableArray();
        var whole = Sum(key, "合计", [.. groups.SelectMany(group => group.Marks)]);
        ledger.Sum(whole.Weight, [.. groups.Select(group => group.Weight)]);
        ledger.Sum(whole.Self, [.. groups.Select(group => group.Self)]);
        ledger.Sum(whole.Checked, [.. groups.Select(group => group.Checked)]);
        ledger.Sum(whole.Less, [.. groups.Select(group => group.Less)]);
        return (groups, whole);
    }

    private CheckedGroup Group(string name, string title, ImmutableArray<CheckedMark> marks) => Sum(name, title, marks);

    private CheckedMark Mark(string name, (string Level1, string Name, int Weight, int Most) one)
    {
        Fact weight = LedgerParts.Points($"{name}.weight", one.Weight), self = LedgerParts.Points($"{name}.self", one.Weight - (dice.Chance(25) ? 0.5m : 0)), less = LedgerParts.Points($"{name}.less", dice.Whole(0, one.Most) / 2m);
        var left = LedgerParts.Points($"{name}.checked", self.Value - less.Value);
        ledger.AtMost(self, weight);
        ledger.Balanced(left, [self], [less]);
        return new(one.Level1, one.Name, weight, self, left, less);
    }

    private CheckedGroup Sum(string name, string title, ImmutableArray<CheckedMark> marks)
    {
        Fact self = Total($"{name}.self", marks.Select(one => one.Self)), left = Total($"{name}.checked", marks.Select(one => one.Checked)), less = Total($"{name}.less", marks.Select(one => one.Less));
        ledger.Balanced(left, [self], [less]);
        return new(title, marks, Total($"{name}.weight", marks.Select(one => one.Weight)), self, left, less);
    }

    private Fact Total(string name, IEnumerable<Fact> parts)
    {
        var all = parts.ToList();
        var total = LedgerParts.Points($"{name}.total", all.Sum(one => one.Value));
        ledger.Sum(total, all);
        return total;
    }
}
