using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>What villages and their officers got: so many, so much for each.</summary>
public sealed record VillagePay(string Name, string Who, string Unit, Fact Count, Fact Each, Fact Amount);

/// <summary>An item of expenditure with what it differs from its budget.</summary>
public sealed record BudgetGap(BudgetedItem Item, Fact Gap);

/// <summary>A town government's year.</summary>
public sealed record TownAccount(
    Fact Opening, ImmutableArray<Portion> Income, Fact AllIncome, Fact In, ImmutableArray<BudgetGap> Functions, BudgetGap Spent, Fact Closing,
    Comparison Basic, Comparison Personnel, Comparison Office, Comparison Project, ImmutableArray<Held> PersonnelParts, ImmutableArray<Held> OfficeParts,
    Fact BasicShare, Fact ProjectShare, ImmutableArray<VillagePay> Villages, Fact VillageAll, Fact Staff, Fact Civil, Fact Public, Fact Retired, Comparison ThreePublic,
    Fact Vehicle, Fact Reception, Fact Cars, Fact PerCar, Fact Batches, Fact Guests, Fact PerGuest);

/// <summary>Makes a town government's year.</summary>
internal sealed class TownAccountMaker(Ledger ledger, Dice dice)
{
    public TownAccount Make()
    {
        Comparison personnel = Money("personnel", 4_000_000, 14_000_000), office = Money("office", 700_000, 3_000_000), project = Money("project", 3_000_000, 40_000_000);
        var basic = ledger.Whole("townacct.basic", [personnel, office]);
        var money = ledger.Whole("townacct.spent", [basic, project]);
        ledger.Sum(money.Now, [personnel.Now, office.Now, project.Now]);
        var (functions, spent) = Functions(money);
        var opening = ledger.Money("townacct.opening", dice.Part(money.Now.Value, 2, 9));
        var income = ledger.Money("townacct.income", decimal.Round(money.Now.Value * dice.Share(99, 108), 2, MidpointRounding.AwayFromZero));
        var all = ledger.Total("townacct.in", [opening, income]);
        var closing = ledger.Balance("townacct.closing", [all], [money.Now]);
        ledger.Balanced(closing, [opening, income], [money.Now]);
        var villages = Villages();
        Fact civil = ledger.Count("townacct.civil", dice.Whole(18, 46)), institution = ledger.Count("townacct.public", dice.Whole(20, 70));
        Fact vehicle = ledger.Money("townacct.vehicle", dice.Yuan(40_000, 260_000)), reception = ledger.Money("townacct.reception", dice.Yuan(9_000, 90_000));
        Fact cars = ledger.Count("townacct.cars", dice.Whole(2, 7)), guests = ledger.Count("townacct.guests", dice.Whole(90, 900));
        return new(
            opening, Income(income), income, all, functions, spent, closing, basic, personnel, office, project,
            Parts("personnel", personnel.Now, ["基本工资", "津贴补贴", "奖金", "机关事业单位基本养老保险缴费", "职工基本医疗保险缴费", "住房公积金", "生活补助"]),
            Parts("office", office.Now, ["办公费", "水电费", "差旅费", "维修（护）费", "劳务费", "工会经费", "其他商品和服务支出"]),
            ledger.Rate("townacct.basic.share", "share", basic.Now, money.Now), ledger.Rate("townacct.project.share", "share", project.Now, money.Now),
            villages, ledger.Total("townacct.villages", [.. villages.Select(one => one.Amount)]), ledger.Total("townacct.staff", [civil, institution]), civil, institution,
            ledger.Count("townacct.retired", dice.Whole(15, 80)), ledger.Compare(dice, "townacct.three", ledger.Total("townacct.three", [vehicle, reception])), vehicle, reception,
            cars, ledger.Each("townacct.percar", vehicle, cars), ledger.Count("townacct.batches", dice.Whole(20, 120)), guests, ledger.Each("townacct.perguest", reception, guests));
    }

    private Comparison Money(string key, int least, int most) => ledger.Compare(dice, $"townacct.{key}", ledger.Money($"townacct.{key}", dice.Yuan(least, most)));

    private ImmutableArray<Held> Parts(string key, Fact whole, string[] names) =>
        [.. ledger.Split(dice, $"townacct.{key}.part", whole, names.Length).Select((amount, index) => new Held(names[index], amount))];

    private ImmutableArray<Portion> Income(Fact income)
    {
        string[] names = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "其他收入"];
        var parts = ledger.Split(dice, "townacct.income.part", income, [74, 18, 8]);
        return [.. names.Select((name, index) => ledger.Portion($"townacct.income.{index}", name, parts[index], income))];
    }

    private (ImmutableArray<BudgetGap> Items, BudgetGap All) Functions(Comparison money)
    {
        string[] names = ["一般公共服务支出", "文化旅游体育与传媒支出", "社会保障和就业支出", "卫生健康支出", "城乡社区支出", "农林水支出", "住房保障支出", "灾害防治及应急管理支出"];
        decimal[] sizes = [34, 2, 11, 6, 13, 26, 5, 3];
        ImmutableArray<Fact> now = ledger.Split(dice, "townacct.function", money.Now, sizes), last = ledger.Split(dice, "townacct.function.last", money.Last, sizes);
        var items = names.Select((name, index) => ledger.Budgeted(
            $"townacct.function.{index}", name, ledger.Money($"townacct.function.{index}.budget", dice.Part(now[index].Value, 55, 125)),
            ledger.Compare($"townacct.function.{index}", now[index], last[index]))).ToList();
        ledger.Sum(money.Change, [.. items.Select(item => item.Money.Change)]);
        var budget = ledger.Total("townacct.budget", [.. items.Select(item => item.Budget)]);
        var gaps = items.Select(Gap).ToImmutableArray();
        var all = Gap(ledger.Budgeted("townacct.all", "合计", budget, money));
        ledger.Sum(all.Gap, [.. gaps.Select(one => one.Gap)]);
        return (gaps, all);
    }

    private BudgetGap Gap(BudgetedItem item) => new(item, ledger.Change($"{item.Now.Key}.gap.change", item.Now, item.Budget));

    private ImmutableArray<VillagePay> Villages()
    {
        (string Name, string Who, string Unit, int From, int To, int Least, int Most)[] kinds =
        [
            ("村组织办公经费", "村", "个村", 9, 26, 400, 900), ("村干部基本报酬", "人", "名村干部", 50, 130, 180, 340),
            ("村民小组长误工补贴", "人", "名组长", 90, 320, 12, 36), ("离任村干部生活补贴", "人", "名离任干部", 60, 240, 6, 24),
        ];
        return [.. kinds.Select((kind, index) =>
        {
            Fact count = ledger.Count($"townacct.village.{index}.count", dice.Whole(kind.From, kind.To)), each = ledger.Money($"townacct.village.{index}.each", dice.Whole(kind.Least, kind.Most) * 100);
            var amount = ledger.Money($"townacct.village.{index}", each.Value * count.Value);
            ledger.Product(amount, each, count);
            return new VillagePay(kind.Name, kind.Who, kind.Unit, count, each, amount);
        })];
    }
}
