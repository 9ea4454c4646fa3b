using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>Makes the budget of a district's office of civil affairs.</summary>
internal sealed class CivilBudgetMaker(Ledger ledger, Dice dice) : AccountMaker(ledger, dice, "gg.civil")
{
    public CivilBudget Make()
    {
        StaffLine[] units = [Unit("office", "局机关", 26, 34, 26_000), Unit("aid", "社会救助服务中心", 12, 18, 18_000), Unit("care", "养老服务指导中心", 9, 15, 18_000), Unit("wed", "婚姻登记处", 6, 10, 20_000)];
        Fact posts = Total("posts", units.Select(one => one.Posts)), staff = Total("staff", units.Select(one => one.Staff)), running = Total("running", units.Select(one => one.Running));
        Comparison personnelCompared = Compared("personnel", Even("personnel", staff.Value * Dice.Yuan(176_000, 208_000)), 93, 103), runningCompared = Compared("running", running, 94, 106), basic = Ledger.Whole(Key("basic"), [personnelCompared, runningCompared]);
        Allowance[] allowances = [Allow("city", "城市居民最低生活保障金", 1_500, 2_600, [640, 660, 690]), Allow("village", "农村居民最低生活保障金", 3_200, 4_900, [420, 440, 460]), Allow("alone", "特困人员救助供养金", 620, 980, [1_240, 1_280, 1_320]), Allow("hardship", "困难残疾人生活补贴", 1_900, 2_900, [110, 120]), Allow("nursing", "重度残疾人护理补贴", 2_400, 3_600, [120, 130]), Allow("orphan", "孤儿基本生活费", 42, 90, [1_450, 1_500]), Allow("old", "八十周岁以上老年人津贴", 9_800, 14_600, [50, 60, 80])];
        var sum = Ledger.Whole(Key("allowance"), [.. allowances.Select(one => one.Money)]);
        Fact stations = Count("stations", 26, 48), standard = Money("station.standard", Dice.Pick([30_000m, 40_000m, 50_000m])), stationMoney = Money("station", stations.Value * standard.Value);
        Ledger.Product(stationMoney, standard, stations);
        Comparison[] others = [Compared("station", stationMoney, 78, 104), Plan("bed", 1_200_000, 2_600_000), Plan("digital", 400_000, 1_100_000), Plan("grave", 600_000, 1_500_000), Plan("lottery", 1_600_000, 3_900_000)];
        string[] otherNames = ["社区养老服务站运营补助", "家庭养老床位建设", "智慧民政平台运维", "公益性公墓维修", "福利彩票公益金项目"];
        var otherSum = Ledger.Whole(Key("others"), others);
        Comparison project = Ledger.Whole(Key("project"), [sum, otherSum]), spending = Ledger.Whole(Key("spending"), [basic, project]);
        Fact carriedIn = Even("carried", Dice.Yuan(900_000, 2_800_000)), lottery = others[4].Now, general = Ledger.Balance(Key("granted"), [spending.Now], [lottery, carriedIn]), expected = Money("expected", Dice.Part(spending.Last.Value, 95, 99));
        Ledger.Sum(spending.Now, [general, lottery, carriedIn]);
        Ledger.AtMost(expected, spending.Last);
        Comparison carRun = Plan("car", 96_000, 190_000, 84, 112), guest = Plan("guest", 18_000, 46_000, 88, 130);
        Fact cars = Count("cars", 4, 7), law = Count("cars.law", 2, 3), property = Between("property", 38_000_000, 76_000_000);
        var (bought, all) = Bought();
        var reserved = Even("reserved", all.Value * Dice.Share(72, 92));
        Ledger.AtMost(reserved, all);
        return new(
            [.. units], Count("units", units.Length), posts, staff, Count("retired", 22, 48), personnelCompared, runningCompared, basic, project, spending, Share("basic.share", basic.Now, spending.Now), Share("project.share", project.Now, spending.Now), general, lottery, carriedIn, Share("granted.share", general, spending.Now), expected, Rate("expected.rate", expected, spending.Last),
            [.. allowances], sum, Count("allowances", allowances.Length), Share("allowance.share", sum.Now, project.Now), [.. otherNames.Select((name, index) => new PlanLine(name, others[index], Share($"other.{index}.share", others[index].Now, project.Now)))], otherSum, stations, standard, Classes(spending, lottery, personnelCompared.Now),
            bought, all, reserved, Share("reserved.share", reserved, all), carRun, guest, Ledger.Whole(Key("courtesy"), [carRun, guest]), cars, [new("执法执勤用车", law), new("机要通信和应急保障用车", Left("cars.other", cars, law))], property, Portions("property", property, ("房屋", 71), ("设备", 20), ("家具及其他", 9)), Count("goal.projects", allowances.Length + others.Length), project.Now);
    }

    private StaffLine Unit(string name, string title, int from, int to, int each)
    {
        Fact posts = Count($"{name}.posts", from, to), staff = Count($"{name}.staff", posts.Value - Dice.Whole(0, 3)), standard = Money($"{name}.standard", each), running = Money($"{name}.running", each * staff.Value);
        Ledger.AtMost(staff, posts);
        Ledger.Product(running, standard, staff);
        return new(title, posts, staff, standard, running);
    }

    private Allowance Allow(string name, string title, int from, int to, decimal[] standards)
    {
        Fact people = Count($"{name}.people", from, to), standard = Money($"{name}.standard", Dice.Pick(standards)), amount = Money(name, 12 * people.Value * standard.Value);
        Ledger.Relate("product", new(1, amount), new(-12, standard, people));
        return new(title, people, standard, Compared(name, amount, 90, 108), Count($"{name}.people.last", people.Value * Dice.Share(94, 106)));
    }

    private Comparison Compared(string name, Fact now, int from, int to) => Ledger.Compare(Key(name), now, Even($"{name}.last", now.Value * Dice.Share(from, to)));

    private Comparison Plan(string name, int from, int to, int lastFrom = 76, int lastTo = 128) => Compared(name, Even(name, Dice.Yuan(from, to)), lastFrom, lastTo);

    private ImmutableArray<PlanLine> Classes(Comparison spending, Fact lottery, Fact personnel)
    {
        Fact health = Even("class.210", personnel.Value * Dice.Share(5, 7)), house = Even("class.221", personnel.Value * Dice.Share(8, 10)), social = Ledger.Balance(Key("class.208"), [spending.Now], [health, house, lottery]);
        Ledger.Sum(spending.Now, [social, health, house, lottery]);
        Fact lastHealth = Even("class.210.last", health.Value * Dice.Share(92, 106)), lastHouse = Even("class.221.last", house.Value * Dice.Share(92, 106)), lastLottery = LastOf(lottery), lastSocial = Ledger.Balance(Key("class.208.last"), [spending.Last], [lastHealth, lastHouse, lastLottery]);
        Ledger.Sum(spending.Last, [lastSocial, lastHealth, lastHouse, lastLottery]);
        PlanLine Line(string name, Fact now, Fact last) => new(name, Ledger.Compare(Key($"class.{name}"), now, last), Share($"class.{name}.share", now, spending.Now));
        return [Line("社会保障和就业支出", social, lastSocial), Line("卫生健康支出", health, lastHealth), Line("住房保障支出", house, lastHouse), Line("其他支出", lottery, lastLottery)];
    }

    private Fact LastOf(Fact now) => Ledger.Relations.First(one => one.Kind == "change" && one.Terms[1].Factors[0] == now).Terms[2].Factors[0];

    private (ImmutableArray<Portion> Kinds, Fact All) Bought()
    {
        Fact goods = Even("goods", Dice.Yuan(300_000, 760_000)), services = Even("services", Dice.Yuan(1_100_000, 2_600_000)), works = Even("works", Dice.Yuan(400_000, 1_200_000)), all = Total("bought", [goods, works, services]);
        return ([Portion("goods", "货物类", goods, all), Portion("works", "工程类", works, all), Portion("services", "服务类", services, all)], all);
    }
}
