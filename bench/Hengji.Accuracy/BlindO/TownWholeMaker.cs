using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes the self-evaluation of a township on its whole expenditure.</summary>
internal sealed class TownWholeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "o.town")
{
    private static readonly string[] IncomeNames = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "其他收入"];

    private static readonly string[] SpecialNames =
        ["村级组织运转经费", "人居环境整治", "场镇污水管网维护", "乡村道路管护", "森林防灭火", "综治维稳及网格管理", "便民服务中心运行", "农田水利设施维修"];

    private static readonly string[] OfficeNames = ["办公费", "印刷费", "水费", "电费", "物业管理费"];

    public TownWhole Make()
    {
        Fact villages = Count("villages", 9, 18), communities = Count("communities", 2, 4);
        Fact officials = Count("officials", 26, 38), institution = Count("institution", 24, 44), officialsNow = Count("officials.now", officials.Value - Dice.Whole(0, 3)), institutionNow = Count("institution.now", institution.Value - Dice.Whole(1, 6));
        var specials = Specials();
        var kinds = Kinds(specials);
        var all = Kind("all", "合计", Total("kind.items", kinds.Select(one => one.Items)), Outlay("kind", "合计", [.. kinds.Select(one => one.Money)]), Total("kind.june", kinds.Select(one => one.June)), Total("kind.october", kinds.Select(one => one.October)));
        var (opening, closing) = (Money("opening", Dice.Yuan(120_000, 900_000)), all.Money.Left);
        var income = Money("income", all.Money.Spent.Value + closing.Value - opening.Value);
        Ledger.Balanced(closing, [opening, income], [all.Money.Spent]);
        var incomes = Parts("income", income, 88, 9, 3);
        Fact personnel = kinds[0].Money.Spent, common = kinds[1].Money.Spent, project = kinds[2].Money.Spent;
        var offices = Offices(common);
        var vehicles = Budgeted("vehicles", "公务用车运行维护费", Dice.Yuan(28_000, 80_000), 101, 130);
        var guests = Budgeted("guests", "公务接待费", Dice.Yuan(9_000, 32_000), 104, 150);
        var deeds = Deeds(villages);
        return new(
            villages, communities, Total("settlements", [villages, communities]), Count("people", 14_000, 39_000), officials, institution, Total("posts", [officials, institution]), officialsNow, institutionNow, Total("staff", [officialsNow, institutionNow]), Count("retired", 18, 46),
            opening, [.. IncomeNames.Select((name, index) => Ledger.Portion(Key($"income.{index}"), name, incomes[index], income))],
            Compare("income", income, 82, 108), Total("income.all", [opening, income]), Compare("spent", all.Money.Spent, 80, 106), closing, Functions(all.Money.Spent), Portion("personnel", "人员经费", personnel, all), Portion("common", "日常公用经费", common, all), Portion("project", "项目支出", project, all),
            kinds, all, specials, deeds, offices, Ledger.BudgetedWhole(Key("office"), "合计", offices), vehicles, guests, Ledger.BudgetedWhole(Key("three"), "“三公”经费", [vehicles, guests]), Sheet(all, offices, deeds));
    }

    private Portion Portion(string name, string title, Fact amount, TownKind all) => Ledger.Portion(Key(name), title, amount, all.Money.Spent);

    private BudgetedItem Budgeted(string name, string title, decimal yuan, int from, int to) => Ledger.Budgeted(Dice, Key(name), title, Money(name, yuan), from, to);

    private ImmutableArray<Outlay> Specials() => [.. SpecialNames.Select((name, index) =>
    {
        var spent = Even($"special.{index}.spent", Dice.Yuan(index == 0 ? 1_400_000 : 60_000, index == 0 ? 3_600_000 : 900_000));
        var budget = Dice.Chance(55) ? spent.Value : spent.Value * Dice.Share(101, 130);
        return Outlay($"special.{index}", name, Even($"special.{index}.budget", budget), spent);
    })];

    private ImmutableArray<TownKind> Kinds(ImmutableArray<Outlay> specials)
    {
        Fact people = Money("personnel", Dice.Yuan(7_000_000, 11_000_000)), common = Money("common", Dice.Yuan(1_100_000, 2_300_000));
        return
        [
            Kind("kind.0", "人员类", Count("kind.0.items", 8, 14), Outlay("kind.0", "人员类", Money("kind.0.budget", people.Value + Dice.Yuan(2_000, 60_000)), people)),
            Kind("kind.1", "运转类", Count("kind.1.items", 5, 11), Outlay("kind.1", "运转类", Money("kind.1.budget", common.Value + Dice.Yuan(3_000, 90_000)), common)),
            Kind("kind.2", "特定目标类", Count("kind.2.items", specials.Length), Outlay("kind.2", "特定目标类", specials)),
        ];
    }

    private TownKind Kind(string name, string title, Fact items, Outlay money) =>
        Kind(name, title, items, money, Money($"{name}.june", Dice.Part(money.Spent.Value, 34, 54)), Money($"{name}.october", Dice.Part(money.Spent.Value, 66, 86)));

    private TownKind Kind(string name, string title, Fact items, Outlay money, Fact june, Fact october)
    {
        Ledger.AtMost(june, october);
        Ledger.AtMost(october, money.Spent);
        return new(title, items, money, june, Rate($"{name}.junerate", june, money.Budget), october, Rate($"{name}.octoberrate", october, money.Budget));
    }

    private ImmutableArray<Portion> Functions(Fact spent)
    {
        string[] names = ["一般公共服务支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出", "农林水支出", "住房保障支出"];
        var amounts = Parts("function", spent, 40, 11, 5, 3, 34, 7);
        return [.. names.Select((name, index) => Ledger.Portion(Key($"function.{index}"), name, amounts[index], spent))];
    }

    private ImmutableArray<BudgetedItem> Offices(Fact common) =>
        [.. OfficeNames.Select((name, index) => Budgeted($"office.{index}", name, Dice.Part(common.Value, index == 0 ? 9 : 1, index == 0 ? 15 : 4), 88, 118))];

    private ImmutableArray<Deed> Deeds(Fact villages) =>
    [
        Deed("road", "管护乡村道路", "公里", 60, 160, 98, 108), Deed("patrol", "森林防火巡查", "人次", 400, 1_600), Deed("rubbish", "清运生活垃圾", "吨", 900, 3_200, 95, 112),
        Deed("ditch", "整治山坪塘及渠系", "处", 6, 24, 92, 118), Deed("service", "办理便民服务事项", "件", 2_600, 9_000, 100, 124),
        new("召开村级绩效培训", "场次", villages, Count("training", villages.Value + Dice.Whole(0, 6)), Percent("training.none", 0)),
    ];

    private MarkSheet Sheet(TownKind all, ImmutableArray<BudgetedItem> offices, ImmutableArray<Deed> deeds) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("部门预算项目绩效管理", "目标制定", "绩效目标完整性", 6), new("部门预算项目绩效管理", "目标制定", "绩效指标量化程度", 4) { Loss = 0.5m }, MarkSpec.Of("部门预算项目绩效管理", "目标实现", deeds[0], 8), MarkSpec.Of("部门预算项目绩效管理", "目标实现", deeds[2], 8),
        MarkSpec.Of("部门预算项目绩效管理", "目标实现", deeds[3], 8), new("部门预算项目绩效管理", "支出控制", "五项费用偏差程度", 6) { Loss = offices.Count(one => one.Rate.Value > 105) * 0.5m }, new("部门预算项目绩效管理", "及时处置", "监控处置情况", 8) { Loss = 0 },
        new("部门预算项目绩效管理", "执行进度", "6月、10月执行进度", 8), new("部门预算项目绩效管理", "预算完成", "年度预算完成率", 10) { ByRate = all.Money.Rate }, new("部门预算项目绩效管理", "违规记录", "合规使用", 4) { Loss = 0 },
        new("整体绩效管理", "采购和资产", "政府采购执行", 6), new("整体绩效管理", "采购和资产", "资产管理规范", 6), new("整体绩效管理", "内控", "内控制度建设", 6), new("结果应用", "内部应用", "自评结果与预算挂钩", 6), new("结果应用", "信息公开", "目标和自评公开", 6) { Loss = 0 },
    ]);
}
