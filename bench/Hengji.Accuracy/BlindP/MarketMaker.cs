using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Makes the final account of a district's market supervision: spending by subject first, then what must have come in.</summary>
internal sealed class MarketMaker(Ledger ledger, Dice dice)
{
    private const string OtherCode = "2013899";

    private static readonly (string Code, string Name, bool IsBasic, int From, int To)[] Items =
    [
        ("2013801", "行政运行", true, 900, 1_500), ("2013804", "经营主体管理", false, 40, 160), ("2013805", "市场秩序执法", false, 60, 220), ("2013816", "食品安全监管", false, 120, 420), ("2013850", "事业运行", true, 180, 460),
        (OtherCode, "其他市场监督管理事务", false, 20, 70), ("2080501", "行政单位离退休", true, 30, 90), ("2080505", "机关事业单位基本养老保险缴费支出", true, 110, 190), ("2080506", "机关事业单位职业年金缴费支出", true, 50, 95),
        ("2101101", "行政单位医疗", true, 55, 110), ("2101102", "事业单位医疗", true, 10, 34), ("2101103", "公务员医疗补助", true, 10, 30), ("2210201", "住房公积金", true, 95, 190),
    ];

    private static readonly (string Code, string Name)[] Parents =
    [
        ("201", "一般公共服务支出"), ("20138", "市场监督管理事务"), ("208", "社会保障和就业支出"), ("20805", "行政事业单位养老支出"),
        ("210", "卫生健康支出"), ("21011", "行政事业单位医疗"), ("221", "住房保障支出"), ("22102", "住房改革支出"),
    ];

    public MarketAccount Make()
    {
        var items = Items.Select(Item).ToList();
        var subjects = Tree(items);
        Fact basic = Total("basic", items.Select(one => one.Basic)), project = Total("project", items.Select(one => one.Project));
        var otherUse = items.Single(one => one.Code == OtherCode).All;
        var (classes, budgeted) = Classes(subjects, otherUse);
        var general = ledger.Compare("p.market.general.year", budgeted.Now, 91, 106, dice);
        var spent = ledger.Compare("p.market.spent", ledger.Total("p.market.spent", [basic, project]), ledger.Total("p.market.spent.last", [general.Last, Money("other.last", dice.Part(otherUse.Value, 60, 140))]));
        ledger.Sum(spent.Now, [.. subjects.Where(one => one.Code.Length == 3).Select(one => one.All)]);
        ledger.Sum(spent.Now, [budgeted.Now, otherUse]);
        Fact opening = Money("opening", dice.Part(spent.Now.Value, 2, 7)), closing = Money("closing", dice.Part(spent.Now.Value, 2, 6)), other = Money("other", otherUse.Value);
        ledger.Sum(other, [otherUse]);
        var granted = ledger.Balance("p.market.granted", [budgeted.Now, closing], [opening]);
        var income = ledger.Compare("p.market.income", ledger.Total("p.market.income", [granted, other]), 92, 106, dice);
        var total = ledger.Compare("p.market.total", Total("total", [spent.Now, closing]), Total("total.last", [spent.Last, opening]));
        ledger.Sum(total.Now, [income.Now, opening]);
        var fiscal = ledger.Compare("p.market.fiscal", Total("fiscal", [granted, opening]), Total("fiscal.last", [general.Last, opening]));
        ledger.Sum(fiscal.Now, [budgeted.Now, closing]);
        var kinds = ledger.Split(dice, "p.market.kind", basic, [84m, 16m]);
        var costs = Costs(kinds[1]);
        return new(
            total, income, ledger.Portion("p.market.granted", "一般公共预算财政拨款收入", granted, income.Now), ledger.Portion("p.market.other", "其他收入", other, income.Now), opening, spent,
            ledger.Portion("p.market.basic", "基本支出", basic, spent.Now), ledger.Portion("p.market.project", "项目支出", project, spent.Now), ledger.Compare("p.market.closing", closing, opening), fiscal,
            subjects, general, budgeted, classes, ledger.Compare("p.market.personnel", kinds[0], 93, 105, dice), ledger.Compare("p.market.office", kinds[1], 93, 108, dice),
            costs, Things(project, costs.Cars));
    }

    private SpentSubject Item((string Code, string Name, bool IsBasic, int From, int To) one)
    {
        var amount = dice.Yuan(one.From * 10_000, one.To * 10_000);
        Fact basic = Money($"{one.Code}.basic", one.IsBasic ? amount : 0), project = Money($"{one.Code}.project", one.IsBasic ? 0 : amount);
        return new(one.Code, one.Name, Total(one.Code, [basic, project]), basic, project);
    }

    private ImmutableArray<SpentSubject> Tree(List<SpentSubject> items)
    {
        SpentSubject Parent((string Code, string Name) one)
        {
            var own = items.Where(item => item.Code.StartsWith(one.Code, StringComparison.Ordinal)).ToList();
            Fact basic = Total($"{one.Code}.basic", own.Select(item => item.Basic)), project = Total($"{one.Code}.project", own.Select(item => item.Project));
            var all = Total(one.Code, own.Select(item => item.All));
            ledger.Sum(all, [basic, project]);
            return new(one.Code, one.Name, all, basic, project);
        }

        var parents = Parents.Select(Parent).ToList();
        foreach (var (top, group) in parents.Where(one => one.Code.Length == 3).Zip(parents.Where(one => one.Code.Length == 5)))
            ledger.Sum(top.All, [group.All]);
        return [.. parents.Concat(items).OrderBy(one => one.Code, StringComparer.Ordinal)];
    }

    private (ImmutableArray<MarketClass> Classes, Comparison All) Classes(ImmutableArray<SpentSubject> subjects, Fact otherUse)
    {
        var tops = subjects.Where(one => one.Code.Length == 3).ToList();
        var compared = tops.Select((top, index) =>
        {
            var now = index == 0 ? ledger.Balance("p.market.general.0", [top.All], [otherUse]) : top.All;
            return ledger.Compare($"p.market.general.{index}", now, Money($"general.{index}.budget", dice.Part(now.Value, 84, 109)));
        }).ToList();
        var all = ledger.Whole("p.market.general", compared);
        return ([.. tops.Select((top, index) => new MarketClass(top.Name, compared[index], ledger.Rate($"p.market.general.{index}.share", "share", compared[index].Now, all.Now)))], all);
    }

    private MarketCosts Costs(Fact office)
    {
        Fact cars = ledger.Count("p.market.cars", dice.Whole(11, 21)), guests = ledger.Count("p.market.guests", dice.Whole(70, 420));
        var driving = ledger.Budgeted(dice, "p.market.driving", "公务用车运行维护费", Money("driving", cars.Value * dice.Yuan(16_000, 31_000)), 101, 124);
        var reception = ledger.Budgeted(dice, "p.market.reception", "公务接待费", Money("reception", guests.Value * dice.Yuan(60, 118)), 104, 190);
        return new(
            ledger.BudgetedWhole("p.market.three", "“三公”经费", [driving, reception]), driving, reception, ledger.Count("p.market.batches", (int)guests.Value / dice.Whole(6, 9)), guests, ledger.Each("p.market.perguest", reception.Now, guests),
            cars, BlindE.BlindEParts.TenThousandsEach(ledger, "p.market.percar", driving.Now, cars), ledger.Compare(dice, "p.market.meeting", Money("meeting", dice.Yuan(6_000, 60_000))),
            ledger.Compare(dice, "p.market.training", Money("training", dice.Yuan(20_000, 160_000))), ledger.Compare("p.market.running", Money("running", dice.Part(office.Value, 78, 94)), 93, 108, dice));
    }

    private MarketThings Things(Fact project, Fact cars)
    {
        Fact goods = Money("goods", dice.Yuan(120_000, 900_000)), services = Money("services", dice.Yuan(600_000, 2_600_000));
        var bought = Total("bought", [goods, services]);
        var small = Money("small", dice.Part(bought.Value, 55, 93));
        Fact good = ledger.Count("p.market.good", dice.Whole(9, 18)), fair = ledger.Count("p.market.fair", dice.Whole(1, 4));
        string[] uses = ["机要通信用车", "执法执勤用车", "特种专业技术用车", "其他用车"];
        var counts = ledger.SplitCount(dice, "p.market.use", cars, [2, 12, 2, 4]);
        return new(
            bought, goods, services, small, ledger.Rate("p.market.small.share", "share", small, bought),
            [.. uses.Select((name, index) => new Details.Held(name, counts[index]))],
            ledger.Total("p.market.projects", [good, fair]), good, fair, Money("projectmoney", dice.Part(project.Value, 80, 97)));
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"p.market.{key}", decimal.Round(yuan, 2, MidpointRounding.AwayFromZero));

    private Fact Total(string key, IEnumerable<Fact> parts) => ledger.Total($"p.market.{key}", [.. parts]);
}
