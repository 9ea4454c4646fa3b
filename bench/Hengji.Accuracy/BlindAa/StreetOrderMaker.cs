using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Makes the self-evaluation of a county's bureau that keeps order in the streets.</summary>
internal sealed class StreetOrderMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "aa.order")
{
    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("城区环卫保洁一体化服务", 9_000_000, 16_000_000), ("生活垃圾清运处置", 2_600_000, 5_200_000), ("市政设施维护", 1_300_000, 3_600_000), ("协管员工资及保险", 1_400_000, 2_900_000), ("数字城管平台运维", 240_000, 620_000)];

    private static readonly (string Name, int Taken, int Yuan)[] CaseNames = [("市容环境卫生", 190, 260), ("违法建设", 26, 8_600), ("建筑渣土运输", 44, 2_100), ("户外广告", 31, 640)];

    public StreetOrder Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var project = Outlay("projects", "项目支出", projects);
        Fact personnel = Money("personnel", Dice.Yuan(6_400_000, 9_800_000)), common = Money("common", Dice.Yuan(420_000, 960_000)), basicSpent = Total("basic.spent", [personnel, common]);
        Outlay basic = Outlay("basic", "基本支出", Money("basic.budget", basicSpent.Value + Dice.Yuan(2_000, 160_000)), basicSpent), all = Outlay("all", "部门整体支出", [basic, project]);
        Fact opening = Money("opening", Dice.Yuan(120_000, 1_600_000)), initial = Even("initial", all.Budget.Value * Dice.Share(78, 92)), added = Ledger.Balance(Key("added"), [all.Budget], [initial, opening]);
        Ledger.Sum(all.Budget, [initial, opening, added]);
        var spent = Compare("spent", all.Spent, 88, 115);
        var made = new StreetOrder(
            opening, initial, added, Rate("added.rate", added, initial), all, basic, project, projects, spent, Ledger.Portion(Key("personnel"), "人员经费", personnel, basicSpent), Ledger.Portion(Key("common"), "公用经费", common, basicSpent), Classes(personnel, all.Spent))
        {
            Posts = null!, Staff = null!, Civil = null!, Institution = null!, StaffRate = null!, Helpers = Count("helpers", 60, 140), CommonPlan = null!, CommonRate = null!, ThreePublic = null!, Vehicles = null!, Guests = null!, Cars = null!, EachCar = null!, Buying = null!, Assets = null!, AssetsUsed = null!, AssetsRate = null!,
            Cases = [], AllCases = null!, ClosedRate = null!, Rubbish = null!, Swept = null!, SweptByMachine = null!, MachineRate = null!, Complaints = null!, Answered = null!, AnsweredRate = null!, Poll = Ask("poll", "社会公众", 180, 360, 88, 98), Sheet = null!,
        };
        return WithSheet(WithWork(WithCosts(made)));
    }

    private Outlay Project(string name, (string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        return Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Chance(30) ? budget.Value : Dice.Part(budget.Value, 83, 99)));
    }

    /// <summary>All spent by economic class; wages and help are what personnel cost and helpers.</summary>
    private ImmutableArray<Details.Portion> Classes(Fact personnel, Fact spent)
    {
        Fact wages = Money("class.0", Dice.Part(personnel.Value, 93, 97)), help = Money("class.2", personnel.Value - wages.Value), capital = Money("class.3", Dice.Part(spent.Value, 2, 6)), goods = Ledger.Balance(Key("class.1"), [spent], [wages, help, capital]);
        Ledger.Sum(personnel, [wages, help]);
        Ledger.Sum(spent, [wages, goods, help, capital]);
        return [.. new[] { ("工资福利支出", wages), ("商品和服务支出", goods), ("对个人和家庭的补助", help), ("资本性支出", capital) }.Select((one, index) => Ledger.Portion(Key($"class.{index}"), one.Item1, one.Item2, spent))];
    }

    private StreetOrder WithCosts(StreetOrder order)
    {
        Fact civil = Count("civil", 14, 22), institution = Count("institution", 38, 66), staff = Total("staff", [civil, institution]), posts = Count("posts", staff.Value + Dice.Whole(1, 6));
        Fact plan = Even("common.plan", order.Common.Amount.Value * Dice.Share(101, 112)), cars = Count("cars", 6, 15);
        BudgetedItem vehicles = Ledger.Budgeted(Dice, Key("vehicles"), "公务用车运行维护费", Money("vehicles", Dice.Yuan(110_000, 320_000)), 101, 122), guests = Ledger.Budgeted(Dice, Key("guests"), "公务接待费", Money("guests", Dice.Yuan(4_000, 19_000)), 104, 170), three = Ledger.BudgetedWhole(Key("three"), "“三公”经费", [vehicles, guests]);
        Fact assets = Money("assets", Dice.Yuan(21_000_000, 46_000_000)), used = Money("assets.used", Dice.Part(assets.Value, 91, 99)), planned = Even("buying.planned", order.Project.Budget.Value * Dice.Share(52, 78), 1_000);
        Ledger.AtMost(staff, posts);
        Ledger.AtMost(used, assets);
        return order with
        {
            Civil = civil, Institution = institution, Staff = staff, Posts = posts, StaffRate = Rate("staff.rate", staff, posts), CommonPlan = plan, CommonRate = Rate("common.rate", order.Common.Amount, plan), Cars = cars, EachCar = Ledger.Each(Key("car.each"), vehicles.Now, cars),
            Vehicles = vehicles, Guests = guests, ThreePublic = three, Buying = Outlay("buying", "政府采购", planned, Money("buying", Dice.Part(planned.Value, 90, 99))), Assets = assets, AssetsUsed = used, AssetsRate = Rate("assets.rate", used, assets),
        };
    }

    private StreetOrder WithWork(StreetOrder order)
    {
        var cases = CaseNames.Select((one, index) => Case($"case.{index}", one)).ToImmutableArray();
        var all = new OrderCase("合计", Total("taken", cases.Select(one => one.Taken)), Total("closed", cases.Select(one => one.Closed)), Total("fines", cases.Select(one => one.Fines)));
        var rubbish = Ledger.CompareCount(Dice, Key("rubbish"), Dice.Whole(21_000, 48_000));
        Fact swept = new(Key("swept"), Dice.Whole(2_100, 4_800) / 10m, FactKind.Measure, 1), machine = new(Key("swept.machine"), decimal.Round(swept.Value * Dice.Share(68, 88), 1, MidpointRounding.AwayFromZero), FactKind.Measure, 1);
        Fact complaints = Count("complaints", 420, 1_600), answered = Count("answered", complaints.Value * Dice.Share(95, 100));
        Ledger.AtMost(machine, swept);
        Ledger.AtMost(answered, complaints);
        return order with { Cases = cases, AllCases = all, ClosedRate = Rate("closed.rate", all.Closed, all.Taken), Rubbish = rubbish, Swept = swept, SweptByMachine = machine, MachineRate = Rate("machine.rate", machine, swept), Complaints = complaints, Answered = answered, AnsweredRate = Rate("answered.rate", answered, complaints) };
    }

    private OrderCase Case(string name, (string Name, int Taken, int Yuan) one)
    {
        Fact taken = Count($"{name}.taken", one.Taken, one.Taken * 2), closed = Count($"{name}.closed", taken.Value - Dice.Whole(0, 3));
        Ledger.AtMost(closed, taken);
        return new(one.Name, taken, closed, Even($"{name}.fines", closed.Value * one.Yuan * Dice.Share(60, 130)));
    }

    private StreetOrder WithSheet(StreetOrder order) => order with { Sheet = new StreetOrderMarks(Ledger, Dice, Key("sheet")).Make(order) };
}
