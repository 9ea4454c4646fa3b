using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes the self-evaluation of a county's bureau of labour and its units.</summary>
internal sealed class LabourWholeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.labour")
{
    private static readonly (string Name, int From, int To)[] UnitNames =
        [("局机关", 24, 36), ("县就业服务中心", 16, 26), ("县社会保险服务中心", 20, 34), ("县劳动人事争议仲裁院", 6, 11), ("县人事考试中心", 5, 9)];

    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("县级就业创业资金", 1_200_000, 2_600_000), ("城乡居保代办员补助", 420_000, 780_000), ("人事考试组织经费", 180_000, 460_000), ("劳动保障监察办案", 120_000, 300_000), ("社保信息系统运行维护", 160_000, 380_000), ("引进人才安家补贴", 300_000, 900_000)];

    public LabourWhole Make()
    {
        var projects = ProjectNames.Select((one, index) => Item($"project.{index}", one.Name, Money($"project.{index}", Dice.Yuan(one.From, one.To)), 100, 114)).ToImmutableArray();
        var project = Ledger.BudgetedWhole(Key("projects"), "项目支出", projects);
        var basic = Item("basic", "基本支出", Money("basic", Dice.Yuan(9_200_000, 14_800_000)), 100, 103);
        var whole = Ledger.BudgetedWhole(Key("whole"), "部门整体支出", [basic, project]);
        var initial = Even("initial", whole.Budget.Value * Dice.Share(86, 95), 100);
        Fact added = Left("added", whole.Budget, initial), addedRate = Rate("addedrate", added, initial);
        var economic = Parts("economic", basic.Now, 71, 16, 11, 2);
        string[] names = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "资本性支出"];
        var units = Units(basic.Now, project.Now, whole, out var all);
        BudgetedItem vehicles = Item("vehicles", "公务用车运行维护费", Money("vehicles", Dice.Yuan(26_000, 60_000)), 100, 130), guests = Item("guests", "公务接待费", Money("guests", Dice.Yuan(12_000, 48_000)), 104, 160);
        var three = Ledger.BudgetedWhole(Key("three"), "“三公”经费", [vehicles, guests]);
        var deeds = Deeds();
        var cases = Cases();
        var poll = Ask("poll", "参保群众和用人单位", 160, 400, 91, 98);
        return new(
            units, all, Count("unitcount", units.Length), initial, added, addedRate, basic, project, whole, [.. names.Select((name, index) => Ledger.Portion(Key($"economic.{index}"), name, economic[index], basic.Now))],
            Item("common", "公用经费", Total("common", [economic[1], economic[3]]), 97, 112), projects, vehicles, guests, three, Fund(), deeds, cases, poll, Sheet(whole, all, addedRate, three, deeds, cases, poll));
    }

    private BudgetedItem Item(string name, string title, Fact now, int from, int to) => Ledger.Budgeted(Dice, Key(name), title, now, from, to);

    private ImmutableArray<LabourUnit> Units(Fact basic, Fact project, BudgetedItem whole, out LabourUnit all)
    {
        var left = Left("left", whole.Budget, whole.Now);
        ImmutableArray<Fact> basics = Parts("unit.basic", basic, 38, 20, 26, 9, 7), projects = Parts("unit.project", project, 34, 36, 18, 5, 7), lefts = Parts("unit.left", left, 30, 34, 22, 6, 8);
        var units = UnitNames.Select((one, index) =>
        {
            Fact posts = Count($"unit.{index}.posts", one.From, one.To), staff = Count($"unit.{index}.staff", posts.Value - Dice.Whole(0, 3)), spent = Total($"unit.{index}.spent", [basics[index], projects[index]]);
            return Unit($"unit.{index}", one.Name, [posts, staff, basics[index], projects[index], spent, lefts[index], Total($"unit.{index}.budget", [spent, lefts[index]])]);
        }).ToImmutableArray();
        all = Unit("unit", "合计", [Total("unit.posts", units.Select(one => one.Posts)), Total("unit.staff", units.Select(one => one.Staff)), basic, project, whole.Now, left, whole.Budget]);
        Ledger.Sum(whole.Now, [.. units.Select(one => one.Spent)]);
        Ledger.Sum(whole.Budget, [.. units.Select(one => one.Budget)]);
        return units;
    }

    private LabourUnit Unit(string name, string title, Fact[] of)
    {
        Ledger.AtMost(of[1], of[0]);
        return new(title, of[0], of[1], Rate($"{name}.staffrate", of[1], of[0]), of[2], of[3], of[4], of[5], of[6], Rate($"{name}.rate", of[4], of[6]));
    }

    private LabourFund Fund()
    {
        string[] names = ["个人缴费收入", "政府补贴收入", "利息及其他收入"];
        var income = Money("fund.income", Dice.Yuan(118_000_000, 205_000_000));
        var parts = Parts("fund.in", income, 27, 64, 9);
        Fact opening = Money("fund.opening", Dice.Part(income.Value, 190, 360)), spent = Money("fund.spent", Dice.Part(income.Value, 63, 84)), current = Left("fund.current", income, spent);
        var closing = Total("fund.closing", [opening, current]);
        Ledger.Balanced(closing, [opening, income], [spent]);
        return new(opening, income, [.. names.Select((name, index) => Ledger.Portion(Key($"fund.in.{index}"), name, parts[index], income))], spent, current, closing, Count("insured", 210_000, 330_000), Count("receiving", 62_000, 98_000));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("jobs", "城镇新增就业", "人", 2_800, 5_200, 100, 112), Deed("again", "失业人员再就业", "人", 900, 1_900, 100, 116), Deed("hard", "就业困难人员就业", "人", 320, 760, 98, 118), Deed("moved", "农村劳动力转移就业", "人", 1_600, 3_400, 99, 110),
        Deed("train", "补贴性职业技能培训", "人次", 1_200, 2_900, 90, 108), Deed("loan", "发放创业担保贷款", "笔", 90, 260, 94, 120),
    ];

    private LabourCases Cases()
    {
        Fact mediated = Count("mediated", 190, 360), ruled = Count("ruled", 70, 150), pending = Count("pending", 6, 24), closed = Total("closed", [mediated, ruled]), taken = Total("taken", [closed, pending]);
        return new(Compare("cases", taken, 82, 122), mediated, ruled, closed, pending, Rate("closedrate", closed, taken), Share("mediatedshare", mediated, closed), Count("workers", 460, 1_500), Even("wages", Dice.Yuan(6_000_000, 19_000_000), 100));
    }

    private MarkSheet Sheet(BudgetedItem whole, LabourUnit all, Fact addedRate, BudgetedItem threePublic, ImmutableArray<Deed> deeds, LabourCases cases, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入", "预算配置", "在职人员控制率", 5) { Sign = "≤", Unit = "%", Target = Percent("hundred", 100), Actual = all.StaffRate }, new("投入", "预算配置", "“三公”经费变动率", 5) { Words = "≤0", Unit = "%", Actual = threePublic.Money.Rate, Loss = threePublic.Money.Change.Value > 0 ? 2 : 0 }, new("过程", "预算执行", "预算完成率", 10) { ByRate = whole.Rate, Words = "100%", Unit = "%", Actual = whole.Rate },
        new("过程", "预算执行", "预算调整率", 5) { Words = "≤5%", Unit = "%", Actual = addedRate, Loss = addedRate.Value > 10 ? 1.5m : 1 }, new("过程", "预算管理", "管理制度健全性", 5) { Words = "制度健全", Done = "制度健全", Loss = 0 }, new("过程", "预算管理", "预决算信息公开性", 5) { Words = "按时公开", Done = "按时公开", Loss = 0 }, new("过程", "资产管理", "固定资产利用率", 5) { Words = "≥95%", Done = "98%", Loss = 0 },
        MarkSpec.Of("产出", "职责履行", deeds[0], 8), MarkSpec.Of("产出", "职责履行", deeds[1], 6), MarkSpec.Of("产出", "职责履行", deeds[2], 6), MarkSpec.Of("产出", "职责履行", deeds[4], 8), new("产出", "职责履行", "仲裁案件结案率", 7) { Unit = "%", Target = Percent("ninetytwo", 92), Actual = cases.ClosedRate },
        new("效果", "履职效益", "经济效益", 8) { Words = "促进增收", Done = "有效促进", Loss = Dice.Whole(0, 1) / 2m }, new("效果", "履职效益", "社会效益", 8) { Words = "就业形势稳定", Done = "保持稳定", Loss = 0 }, new("效果", "服务对象满意度", "社会公众满意度", 9) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
