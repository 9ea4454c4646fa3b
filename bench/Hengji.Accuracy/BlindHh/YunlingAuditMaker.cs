using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>Makes a county's report on auditing its budget.</summary>
internal sealed class YunlingAuditMaker(Ledger ledger, Dice dice) : YearlyMaker(ledger, dice, "hh.audit")
{
    private static readonly (string Name, int From, int To)[] FinanceNames = [("非税收入未及时缴入国库", 2_000_000, 9_000_000), ("上级专项资金超过规定时限未分配下达", 12_000_000, 40_000_000), ("结转两年以上的部门存量资金未收回", 3_000_000, 11_000_000)];
    private static readonly string[] OfficeNames = ["县农业农村局", "县水利局", "县教育体育局", "县卫生健康局", "县民政局"];
    private static readonly string[] SpecialNames = ["高标准农田建设", "惠农惠民补贴", "保障性住房管理"];
    private static readonly string[] RuleNames = ["《县级存量资金清理办法》", "《非税收入收缴管理规程》", "《惠民补贴发放核查办法》", "《公共租赁住房退出办法》", "《农田建设项目结算规定》"];

    public YunlingAudit Make()
    {
        var finance = FinanceNames.Select((one, index) => new Finding(one.Name, Count($"finance.{index}.found", 1, 4), Money($"finance.{index}.money", Dice.Yuan(one.From, one.To)))).ToImmutableArray();
        var offices = OfficeNames.Select((name, index) => Office($"office.{index}", name)).ToImmutableArray();
        var officesAll = Outlay("office", "合计", [.. offices.Select(one => one.Outlay)]);
        var cases = Cases();
        var specials = Specials(cases);
        AuditField first = Field("field.0", "财政管理", finance), second = Field("field.1", "部门预算执行", offices.Select(one => one.Finding)), third = Field("field.2", "重点专项资金", specials.Select(one => one.Finding));
        AuditField[] fields = [first, second, third];
        var all = Whole(fields);
        var put = Limited("fixed", all.Money, 62, 90);
        Fact lastFound = Count("last.found", 48, 96), lastDone = Limited("last.done", lastFound, 88, 98);
        ImmutableArray<Fact> audits = [Count("audits.0", 1), Count("audits.1", offices.Length), Count("audits.2", specials.Length), Count("audits.3", 4, 9), Count("audits.4", 10, 18)];
        Fact party = Count("cases.0", 2, 6), bureaus = Count("cases.1", 7, 14);
        var rules = Dice.Some(RuleNames, Dice.Whole(3, 4)).ToImmutableArray();
        return new(
            Budget(), finance, offices, officesAll, Parts("kinds", second.Found, 30, 26, 24, 20), specials, cases, [.. fields.Select((one, index) => one with { Share = Share($"field.{index}.share", one.Money, all.Money) })], all, Portions("nature", all.Money, ("违规资金", 17), ("管理不规范资金", 76), ("损失浪费资金", 5)),
            put, Rate("fixed.rate", put, all.Money), Portions("fix", put, ("上缴国库", 22), ("归还原资金渠道", 14), ("促进拨付使用", 48), ("调整账务", 10)), lastFound, lastDone, Left("last.open", lastFound, lastDone), Rate("last.rate", lastDone, lastFound), audits, Total("audits", audits), party, bureaus, Total("cases", [party, bureaus]), Count("rules", rules.Length), rules);
    }

    private CountyBudget Budget()
    {
        Fact tax = Money("tax", Dice.Yuan(620_000_000, 1_150_000_000)), fees = Money("fees", Dice.Yuan(260_000_000, 540_000_000)), own = Total("own", [tax, fees]);
        Fact grants = Money("grants", Dice.Yuan(1_700_000_000, 2_100_000_000)), debt = Money("debt", Dice.Yuan(210_000_000, 460_000_000)), opening = Money("opening", Dice.Yuan(120_000_000, 330_000_000)), moved = Money("moved", Dice.Yuan(70_000_000, 260_000_000));
        var resources = Total("resources", [own, grants, debt, opening, moved]);
        Fact closing = Money("closing", Dice.Part(resources.Value, 3, 8)), upward = Money("upward", Dice.Yuan(50_000_000, 110_000_000)), repaid = Money("repaid", Dice.Yuan(120_000_000, 200_000_000)), reserve = Money("reserve", Dice.Yuan(21_000_000, 48_000_000));
        var spent = Left("spent", resources, Total("others", [upward, repaid, reserve, closing]));
        Ledger.Sum(resources, [spent, upward, repaid, reserve, closing]);
        Fact ownBudget = Even("own.budget", own.Value / Dice.Share(96, 105), 100_000), spentBudget = Total("spent.budget", [spent, closing]);
        Fact land = Money("fund.land", Dice.Yuan(180_000_000, 620_000_000)), other = Money("fund.other", Dice.Yuan(14_000_000, 60_000_000)), fund = Total("fund", [land, other]), fundGrants = Money("fund.grants", Dice.Yuan(20_000_000, 90_000_000)), fundOpening = Money("fund.opening", Dice.Yuan(18_000_000, 70_000_000));
        var fundSpent = Money("fund.spent", Dice.Part(fund.Value + fundGrants.Value, 91, 99));
        return new(
            tax, fees, Share("tax.share", tax, own), Turned("own", own), ownBudget, Rate("own.rate", own, ownBudget), grants, debt, opening, moved, resources, Turned("spent", spent), spentBudget, Rate("spent.rate", spent, spentBudget), upward, repaid, reserve, closing,
            fundOpening, land, other, fund, fundGrants, fundSpent, Ledger.Balance(Key("fund.closing"), [fundOpening, fund, fundGrants], [fundSpent]));
    }

    private AuditedOffice Office(string name, string title)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(32_000_000, 190_000_000), 1_000);
        return new(Outlay(name, title, budget, Money($"{name}.spent", Dice.Part(budget.Value, 82, 97))), new(title, Count($"{name}.found", 3, 8), Money($"{name}.money", Dice.Yuan(260_000, 3_900_000))));
    }

    private AuditCases Cases()
    {
        Fact sent = Money("sent", Dice.Yuan(21_000_000, 46_000_000)), settled = Money("settled", Dice.Part(sent.Value, 91, 96)), flats = Count("flats", 900, 2_400), empty = Limited("empty", flats, 6, 15), people = Count("people", 120, 460), each = Money("each", Dice.Pick([480m, 720m, 960m]));
        var cut = Left("cut", sent, settled);
        return new(sent, settled, cut, Rate("cut.rate", cut, sent), people, each, flats, empty, Rate("empty.rate", empty, flats));
    }

    private ImmutableArray<SpecialAudit> Specials(AuditCases cases)
    {
        var given = Money("special.1.first", cases.People.Value * cases.Each.Value);
        Ledger.Product(given, cases.Each, cases.People);
        Fact[] firsts = [cases.Cut, given, Money("special.2.first", Dice.Yuan(300_000, 1_300_000))];
        return [.. SpecialNames.Select((name, index) => Special($"special.{index}", name, firsts[index]))];
    }

    private SpecialAudit Special(string name, string title, Fact first)
    {
        var second = Money($"{name}.second", Dice.Yuan(240_000, 2_600_000));
        return new(new(title, Count($"{name}.found", 3, 9), Total($"{name}.money", [first, second])), first, second);
    }

    private AuditField Field(string name, string title, IEnumerable<Finding> findings)
    {
        var found = Total($"{name}.found", findings.Select(one => one.Found));
        return Field(name, title, found, Total($"{name}.money", findings.Select(one => one.Money)), Limited($"{name}.done", found, 62, 92));
    }

    private AuditField Field(string name, string title, Fact found, Fact money, Fact done) =>
        new(title, found, money, null!, done, Left($"{name}.open", found, done), Rate($"{name}.donerate", done, found));

    private AuditField Whole(AuditField[] parts)
    {
        var all = Field("all", "合计", Total("all.found", parts.Select(one => one.Found)), Total("all.money", parts.Select(one => one.Money)), Total("all.done", parts.Select(one => one.Done)));
        Ledger.AtMost(all.Done, all.Found);
        Ledger.Sum(all.Open, [.. parts.Select(one => one.Open)]);
        return all;
    }
}
