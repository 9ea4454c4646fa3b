using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes what the treasury paid for a college: by function with classes, and its basic part by economic items that agree with it.</summary>
internal sealed class TechnicianCollegeItems(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.college.granted")
{
    public CollegeItem All { get; private set; } = null!;
    public Fact Education { get; private set; } = null!;
    public Fact Insurance { get; private set; } = null!;
    public Fact Health { get; private set; } = null!;
    public Fact Housing { get; private set; } = null!;
    public ImmutableArray<Held> Wages { get; private set; }
    public ImmutableArray<Held> Goods { get; private set; }
    public Fact Personnel { get; private set; } = null!;
    public Fact Common { get; private set; } = null!;

    public ImmutableArray<CollegeItem> Make(Fact project)
    {
        var none = Money("none", 0);
        Fact pension = Money("pension", Dice.Yuan(4_200_000, 5_600_000)), annuity = Money("annuity", Dice.Part(pension.Value, 48, 52)), health = Money("health", Dice.Part(pension.Value, 40, 56)), housing = Money("housing", Dice.Part(pension.Value, 72, 92));
        var basic = Basic(pension, annuity, health, housing);
        Fact insurance = Total("insurance", [pension, annuity]), education = Total("education", [basic, project]);
        (Education, Insurance, Health, Housing) = (education, insurance, health, housing);
        Fact allBasic = Total("basic", [basic, insurance, health, housing]), total = Total("total", [allBasic, project]);
        Ledger.Sum(allBasic, [Personnel, Common]);
        Ledger.Sum(total, [education, insurance, health, housing]);
        CollegeItem Item(string code, string name, Fact paid, Fact projects, Fact sum, Fact? budget = null) => Budgeted(code, name, [paid, projects, sum, budget ?? Even($"{code}.budget", sum.Value * Dice.Share(89, 108), 100)], total);
        CollegeItem school = Item("2050303", "技校教育", basic, project, education), old = Item("2080505", "机关事业单位基本养老保险缴费支出", pension, none, pension), more = Item("2080506", "机关事业单位职业年金缴费支出", annuity, none, annuity), ill = Item("2101102", "事业单位医疗", health, none, health), home = Item("2210201", "住房公积金", housing, none, housing);
        var oldBudget = Total("insurance.budget", [old.Budget, more.Budget]);
        All = Budgeted("", "合计", [allBasic, project, total, Total("budget", [school.Budget, oldBudget, ill.Budget, home.Budget])], total);
        return
        [
            Item("205", "教育支出", basic, project, education, school.Budget), school, Item("208", "社会保障和就业支出", insurance, none, insurance, oldBudget), old, more,
            Item("210", "卫生健康支出", health, none, health, ill.Budget), ill, Item("221", "住房保障支出", housing, none, housing, home.Budget), home,
        ];
    }

    private CollegeItem Budgeted(string code, string name, Fact[] of, Fact whole) => new(code, name, of[0], of[1], of[2], of[3], Rate($"{code}.rate", of[2], of[3]), Share($"{code}.share", of[2], whole));

    private Fact Basic(Fact pension, Fact annuity, Fact health, Fact housing)
    {
        Fact rest = Money("wages.rest", Dice.Yuan(36_000_000, 47_000_000)), common = Money("common", Dice.Yuan(5_200_000, 8_400_000));
        var wages = Parts("wage", rest, 42, 8, 41, 6, 3);
        var goods = Parts("good", common, 12, 16, 18, 9, 22, 8, 11, 4);
        string[] goodNames = ["办公费", "水电费", "物业管理费", "差旅费", "维修（护）费", "培训费", "工会经费", "公务用车运行维护费及其他"];
        Wages =
        [
            new("基本工资", wages[0]), new("津贴补贴", wages[1]), new("绩效工资", wages[2]), new("机关事业单位基本养老保险缴费", pension), new("职业年金缴费", annuity), new("职工基本医疗保险缴费", health), new("住房公积金", housing), new("其他工资福利支出", wages[3]), new("对个人和家庭的补助", wages[4]),
        ];
        Goods = [.. goodNames.Select((name, index) => new Held(name, goods[index]))];
        Personnel = Total("personnel", Wages.Select(one => one.Amount));
        Common = common;
        return Total("school.basic", [rest, common]);
    }
}
