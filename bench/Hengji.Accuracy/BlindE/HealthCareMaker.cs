using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>A clinic's share of the money for basic public health, or all of them: so much a head, given in two lots, spent.</summary>
public sealed record Clinic(
    string Name, Fact People, Fact Due, Fact Advance, Fact Settled, Fact Given, Fact Held, Fact Spent, Fact SpentRate, Fact Left, Fact Village, Fact Own, Fact Mark);

/// <summary>People a service is for, how many had it, against its target.</summary>
public sealed record HealthService(string Name, string Rate, string Whole, string Part, Fact All, Fact Done, Fact DoneRate, Fact Target, Fact Over);

/// <summary>A payer of money for basic public health; without a name the place itself.</summary>
public sealed record HealthPayer(string? Name, Fact Due, Fact DueShare, Fact Arrived, Fact ArrivedRate);

/// <summary>Points of a group of indicators: full, lost for what, reached.</summary>
public sealed record HealthMark(string Name, Fact Full, Fact Lost, ImmutableArray<Fact> Losses, Fact Reached);

/// <summary>A county's basic public health in a year.</summary>
public sealed record HealthCare(
    Fact Standard, Fact LastStandard, Fact LastPeople, Comparison Due, ImmutableArray<Clinic> Clinics, Clinic All, Fact ClinicCount, ImmutableArray<HealthPayer> Payers, HealthPayer AllPayers,
    Fact Kept, Fact VillageShare, Fact OwnShare, ImmutableArray<HealthService> Services, Fact PressureWell, Fact PressureRate, ImmutableArray<HealthMark> Marks, HealthMark AllMarks,
    Fact Asked, Fact Content, Fact ContentRate);

/// <summary>Makes a county's basic public health.</summary>
internal sealed class HealthCareMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["城关社区卫生服务中心", "柳河中心卫生院", "双桥镇卫生院", "枣园镇卫生院", "北塬乡卫生院", "大堰镇卫生院", "云台乡卫生院"];

    private static readonly (string Name, string Rate, string Whole, string Part, int Target, int From, int To)[] Services =
    [
        ("老年人健康管理", "健康管理率", "辖区65岁及以上老年人", "接受健康管理", 70, 9_000, 41_000), ("高血压患者健康管理", "规范管理率", "在管高血压患者", "规范管理", 64, 7_000, 26_000),
        ("2型糖尿病患者健康管理", "规范管理率", "在管糖尿病患者", "规范管理", 64, 2_000, 8_000), ("0—6岁儿童健康管理", "健康管理率", "应管理儿童", "实际管理", 85, 5_000, 24_000),
        ("孕产妇健康管理", "早孕建册率", "当年产妇", "孕13周前建册", 90, 700, 3_100), ("严重精神障碍患者管理", "规范管理率", "登记在册患者", "规范管理", 80, 600, 2_300),
    ];

    public HealthCare Make(int year)
    {
        var standard = ledger.Money("clinic.standard", 5 * (year - 2019) + 69);
        var lastStandard = ledger.Money("clinic.standard.last", standard.Value - 5);
        var clinics = Names.Take(dice.Whole(5, Names.Length)).Select((name, index) => One($"clinic.{index}", name, standard)).ToImmutableArray();
        var all = Whole(clinics, standard);
        var lastPeople = ledger.Count("clinic.people.last", (int)(all.People.Value * dice.Share(98, 102)));
        var (payers, allPayers) = Payers(all.Due);
        var services = Services.Select((service, index) => Service($"clinic.service.{index}", service)).ToImmutableArray();
        var well = ledger.Count("clinic.pressure.well", (int)(services[1].All.Value * dice.Share(50, 66)));
        ledger.AtMost(well, services[1].All);
        var (marks, whole) = Marks();
        var asked = ledger.Count("clinic.asked", dice.Whole(180, 640));
        var content = ledger.Count("clinic.content", (int)(asked.Value * dice.Share(84, 98)));
        ledger.AtMost(content, asked);
        return new(
            standard, lastStandard, lastPeople, ledger.Compare("clinic.due", all.Due, PerHead("clinic.due.last", lastStandard, lastPeople)), clinics, all, ledger.Count("clinic.count", clinics.Length),
            payers, allPayers, ledger.Balance("clinic.kept", [allPayers.Arrived], [all.Given]), Rate("village.share", all.Village, all.Spent), Rate("own.share", all.Own, all.Spent), services,
            well, Rate("pressure.rate", well, services[1].All), marks, whole, asked, content, Rate("content.rate", content, asked));
    }

    private Clinic One(string key, string name, Fact standard)
    {
        var people = ledger.Count($"{key}.people", dice.Whole(8_000, 76_000));
        var due = PerHead($"{key}.due", standard, people);
        Fact advance = ledger.Money($"{key}.advance", dice.Part(due.Value, 66, 76)), settled = ledger.Money($"{key}.settled", dice.Part(due.Value, 17, 21));
        var given = ledger.Total($"{key}.given", [advance, settled]);
        var village = ledger.Money($"{key}.village", dice.Part(given.Value, 33, 44));
        return One(key, name, people, due, advance, settled, given, village, ledger.Money($"{key}.own", dice.Part(given.Value, 44, 56)), LedgerParts.Points($"{key}.mark", dice.Whole(830, 985) / 10m));
    }

    private Clinic One(string key, string name, Fact people, Fact due, Fact advance, Fact settled, Fact given, Fact village, Fact own, Fact mark)
    {
        var spent = ledger.Total($"{key}.spent", [village, own]);
        ledger.AtMost(spent, given);
        return new(
            name, people, due, advance, settled, given, ledger.Balance($"{key}.held", [due], [given]), spent, ledger.Rate($"{key}.spent.rate", "rate", spent, given),
            ledger.Balance($"{key}.left", [given], [spent]), village, own, mark);
    }

    private Clinic Whole(ImmutableArray<Clinic> parts, Fact standard)
    {
        Fact Total(string what, Func<Clinic, Fact> of) => ledger.Total($"clinic.{what}", [.. parts.Select(of)]);

        Fact people = Total("people", one => one.People), due = Total("due", one => one.Due), advance = Total("advance", one => one.Advance), settled = Total("settled", one => one.Settled), given = Total("given", one => one.Given);
        ledger.Product(due, standard, people);
        ledger.Sum(given, [advance, settled]);
        var all = One("clinic", "合计", people, due, advance, settled, given, Total("village", one => one.Village), Total("own", one => one.Own), null!);
        foreach (var of in new Func<Clinic, Fact>[] { one => one.Spent, one => one.Held, one => one.Left })
            ledger.Sum(of(all), [.. parts.Select(of)]);
        return all;
    }

    private (ImmutableArray<HealthPayer> Parts, HealthPayer All) Payers(Fact due)
    {
        var sixth = decimal.Round(due.Value * 0.6m, 2, MidpointRounding.ToZero);
        var fifth = decimal.Round(due.Value * 0.2m, 2, MidpointRounding.ToZero);
        var owed = new[] { sixth, fifth, due.Value - sixth - fifth }.Select((money, index) => ledger.Money($"clinic.payer.{index}.due", money)).ToList();
        var arrived = owed.Select((money, index) => index < 2 ? money : ledger.Money($"clinic.payer.{index}.arrived", dice.Part(money.Value, 91, 99))).ToList();
        ledger.Sum(due, owed);
        HealthPayer One(string key, string? name, Fact owes, Fact has) => new(name, owes, Rate($"{key}.due.share", owes, due), has, Rate($"{key}.arrived.rate", has, owes));

        return ([.. new[] { "中央", "省级", null }.Select((name, index) => One($"payer.{index}", name, owed[index], arrived[index]))], One("payer", "合计", due, ledger.Total("clinic.arrived", arrived)));
    }

    private HealthService Service(string key, (string Name, string Rate, string Whole, string Part, int Target, int From, int To) service)
    {
        var all = ledger.Count($"{key}.all", dice.Whole(service.From, service.To));
        var done = ledger.Count($"{key}.done", (int)(all.Value * dice.Share(service.Target + 1, Math.Min(98, service.Target + 14))));
        ledger.AtMost(done, all);
        Fact rate = ledger.Rate($"{key}.rate", "rate", done, all), target = new($"{key}.target", service.Target, FactKind.Percent, 0);
        return new(service.Name, service.Rate, service.Whole, service.Part, all, done, rate, target, ledger.Change($"{key}.change", rate, target));
    }

    private (ImmutableArray<HealthMark> Parts, HealthMark All) Marks()
    {
        (string Name, int Full)[] groups = [("决策", 15), ("过程", 25), ("产出", 35), ("效益", 25)];
        var parts = groups.Select((group, index) => Mark($"clinic.mark.{index}", group.Name, group.Full)).ToImmutableArray();
        Fact Total(string what, Func<HealthMark, Fact> of) => ledger.Total($"clinic.marks.{what}", [.. parts.Select(of)]);

        Fact full = Total("full", one => one.Full), lost = Total("lost", one => one.Lost), reached = Total("reached", one => one.Reached);
        ledger.Balanced(reached, [full], [lost]);
        return (parts, new("总分", full, lost, [], reached));
    }

    private HealthMark Mark(string key, string name, int points)
    {
        var full = LedgerParts.Points($"{key}.full", points);
        var losses = Enumerable.Range(0, 2).Select(index => LedgerParts.Points($"{key}.loss.{index}", dice.Whole(1, 7) / 2m)).ToImmutableArray();
        var lost = LedgerParts.Points($"{key}.lost", losses.Sum(loss => loss.Value));
        var reached = LedgerParts.Points($"{key}.reached", points - lost.Value);
        ledger.Sum(lost, losses);
        ledger.Balanced(reached, [full], [lost]);
        return new(name, full, lost, losses, reached);
    }

    private Fact PerHead(string key, Fact standard, Fact people)
    {
        var due = ledger.Money(key, standard.Value * people.Value);
        ledger.Product(due, standard, people);
        return due;
    }

    private Fact Rate(string key, Fact part, Fact whole) => ledger.Rate($"clinic.{key}", "rate", part, whole);
}
