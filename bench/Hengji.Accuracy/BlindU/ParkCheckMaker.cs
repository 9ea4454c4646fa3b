using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the check of an industrial park's self-evaluation.</summary>
internal sealed class ParkCheckMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "u.park")
{
    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("标准厂房配套工程", 8_000_000, 19_000_000), ("企业技术改造奖补", 4_200_000, 9_600_000), ("招商引资工作经费", 900_000, 2_400_000), ("园区道路养护和保洁", 2_100_000, 4_800_000), ("污水处理厂运行补贴", 3_600_000, 8_400_000), ("智慧园区平台建设", 1_200_000, 3_300_000)];

    public ParkCheck Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"p{index}", one.Name, Dice.Yuan(one.From, one.To), index % 2 == 0)).ToImmutableArray();
        Fact Sum(string name, Func<SampledProject, Fact> of) => Total(name, projects.Select(of));
        Fact told = Sum("told", one => one.Told), found = Sum("found", one => one.Found), less = Left("less", told, found), count = Count("projects", projects.Length);
        Ledger.Sum(less, [.. projects.Select(one => one.Less)]);
        Fact self = Average("self", count, projects.Select(one => one.Self)), check = Average("checked", count, projects.Select(one => one.Checked));
        var all = new SampledProject("合计", Sum("budget", one => one.Budget), told, found, less, Rate("lessrate", less, told), self, check, Ledger.Change(Key("average.less"), self, check));
        Fact itemMoney = Money("items.money", decimal.Round(told.Value * Dice.Share(138, 190), 2, MidpointRounding.ToZero)), items = Count("items", 19, 34);
        var money = Outlay("money", "部门整体", Even("money.budget", itemMoney.Value * Dice.Share(128, 141), 100), Money("money.spent", decimal.Round(itemMoney.Value * Dice.Share(120, 127), 2, MidpointRounding.ToZero)));
        string[] causeNames = ["列支与项目无关的费用", "工程款超进度支付", "同一支出重复列报"];
        var causes = Parts("cause", less, 34, 48, 18);
        Fact units = Count("units", 52, 84), checkedUnits = Count("units.checked", 8, 15), tax = Even("tax", Dice.Yuan(1_100_000_000, 2_100_000_000), 10_000), area = Count("area", 9_600, 16_800);
        var (figures, poll, asked) = (Figures(), Ask("poll", "园区企业", 120, 260, 86, 97), Count("asked", 9, 16));
        var mended = Count("mended", asked.Value - Dice.Whole(1, 4));
        var groups = new CheckedSheetMaker(Ledger, Dice, Key("sheet")).Make();
        return new(
            units, checkedUnits, Share("units.share", checkedUnits, units), money, items, itemMoney, projects, all, count, Share("items.share", count, items), Share("items.moneyshare", told, itemMoney), [.. causeNames.Select((name, index) => Ledger.Portion(Key($"cause.{index}"), name, causes[index], less))], self, check,
            figures, groups.Groups, groups.Whole, Compare("firms", Count("firms", 140, 290), 86, 96), Compare("output", Even("output", Dice.Yuan(1_900_000_000, 2_140_000_000) * 20, 1_000_000), 86, 103), Compare("tax", tax, 84, 104), area, TaxEach(tax, area), poll, asked, mended, Left("mending", asked, mended));
    }

    private SampledProject Project(string name, string title, decimal yuan, bool isCut)
    {
        Fact told = Money($"{name}.told", yuan), less = Money($"{name}.less", isCut ? Dice.Part(yuan, 1, 9) : 0), found = Left($"{name}.found", told, less);
        Fact self = LedgerParts.Points(Key($"{name}.self"), Dice.Whole(186, 200) / 2m), check = LedgerParts.Points(Key($"{name}.checked"), self.Value - Dice.Whole(isCut ? 8 : 0, isCut ? 26 : 7) / 2m), lost = LedgerParts.Points(Key($"{name}.lost"), self.Value - check.Value);
        Ledger.Balanced(lost, [self], [check]);
        Ledger.Balanced(less, [told], [found]);
        var budget = Even($"{name}.budget", yuan * Dice.Share(100, 113), 1_000);
        Ledger.AtMost(told, budget);
        return new(title, budget, told, found, less, Rate($"{name}.lessrate", less, told), self, check, lost);
    }

    private Fact Average(string name, Fact count, IEnumerable<Fact> points)
    {
        var all = points.ToList();
        var average = new Fact(Key(name), decimal.Round(all.Sum(one => one.Value) / count.Value, 16, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Relate("average", [new Term(-1, average, count), .. all.Select(one => new Term(1, one))]);
        return average;
    }

    private Fact TaxEach(Fact tax, Fact area)
    {
        var each = new Fact(Key("tax.each"), decimal.Round(tax.Value / area.Value / 10_000, 16, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Relate("product", new(1, tax), new(-10_000, each, area));
        return each;
    }

    private ImmutableArray<CheckedFigure> Figures() =>
    [
        Figure("f0", "新签约项目数", "个", 32, 60, 5), Figure("f1", "新开工项目数", "个", 20, 38, 4), Figure("f2", "新增规上工业企业数", "家", 12, 28, 2), Figure("f3", "完成技术改造备案数", "项", 34, 70, 3), Figure("f4", "组织企业用工招聘会", "场次", 10, 22, 0),
    ];

    private CheckedFigure Figure(string name, string title, string unit, int from, int to, int most)
    {
        Fact target = Count($"{name}.target", from, to), less = Count($"{name}.less", 0, most), told = Count($"{name}.told", decimal.Ceiling(target.Value * Dice.Share(100, 124))), found = Left($"{name}.found", told, less);
        Ledger.Balanced(less, [told], [found]);
        return new(title, unit, target, told, found, less, Ledger.Rate(Key($"{name}.rate"), "completion", found, target));
    }
}
