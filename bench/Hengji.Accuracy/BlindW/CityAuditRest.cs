using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes what audits of a city found: social insurance, the office for finance, departments, single matters.</summary>
internal sealed class CityAuditRest(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.audit")
{
    private static readonly string[] FlawTexts = ["预算编制不细化、年初预留项目资金", "无预算、超标准列支费用", "未经批准扩大开支范围", "往来款项长期挂账未清理", "政府采购程序不规范"];

    private static readonly (string Name, int From, int To)[] UncollectedNames = [("国有资产出租收入", 4_000_000, 16_000_000), ("污水处理费", 9_000_000, 36_000_000), ("城市基础设施配套费", 12_000_000, 60_000_000)];

    public AuditedInsurance Insurance()
    {
        Fact income = Money("insured.income", Dice.Yuan(430_000, 860_000) * 10_000), spent = Money("insured.spent", Dice.Part(income.Value, 84, 97)), opening = Money("insured.opening", Dice.Part(income.Value, 90, 160));
        var current = Left("insured.current", income, spent);
        return new(income, spent, current, opening, Total("insured.closing", [opening, current]));
    }

    public AuditedFinance Finance(Fact budget)
    {
        Fact reserved = Money("reserved", Dice.Part(budget.Value, 4, 9)), undistributed = Money("undistributed", Dice.Part(reserved.Value, 12, 34)), idle = Money("idle", Dice.Yuan(40_000_000, 180_000_000)), old = Money("idle.old", Dice.Part(idle.Value, 18, 52));
        var late = UncollectedNames.Select((one, index) => new Held(one.Name, Money($"uncollected.{index}", Dice.Yuan(one.From, one.To)))).ToImmutableArray();
        Ledger.AtMost(old, idle);
        return new(
            reserved, Left("distributed", reserved, undistributed), undistributed, Share("undistributedshare", undistributed, reserved), late, Total("uncollected", late.Select(one => one.Amount)),
            idle, Count("idle.bodies", 14, 44), old, Share("idle.share", old, idle));
    }

    public AuditedDepartments Departments()
    {
        Fact departments = Count("departments", 52, 78), subunits = Count("subunits", 160, 320);
        var flaws = FlawTexts.Select((text, index) => new AuditedFlaw(text, Count($"flaw.{index}", 4, 26), Money($"flaw.{index}.money", Dice.Yuan(1_600_000, 46_000_000)))).ToImmutableArray();
        foreach (var flaw in flaws)
            Ledger.AtMost(flaw.Bodies, departments);
        return new(departments, subunits, Total("bodies", [departments, subunits]), flaws);
    }

    public AuditedMatters Matters()
    {
        Fact jobs = Money("jobs", Dice.Yuan(60_000_000, 190_000_000)), persons = Count("jobs.persons", 60, 260), overpaid = Money("jobs.overpaid", persons.Value * Dice.Whole(9, 41) * 100m);
        Fact done = Count("sewage.done", 8, 22), going = Count("sewage.going", 3, 9), waiting = Count("sewage.waiting", 1, 4), sewage = Total("sewage", [done, going, waiting]);
        Fact bonds = Even("sewage.bonds", Dice.Yuan(300_000_000, 900_000_000), 1_000_000), used = Money("sewage.used", Dice.Part(bonds.Value, 44, 81));
        Fact assets = Money("firms", Dice.Yuan(3_200_000, 6_400_000) * 10_000), debts = Money("firms.debts", Dice.Part(assets.Value, 54, 68));
        Ledger.AtMost(used, bonds);
        Ledger.AtMost(overpaid, jobs);
        return new(
            jobs, persons, overpaid, Count("jobs.firms", 6, 24), sewage, done, going, waiting, Rate("sewage.rate", done, sewage), bonds, used, Rate("sewage.usedrate", used, bonds),
            Works(), assets, debts, Rate("firms.rate", debts, assets), Money("firms.hidden", Dice.Yuan(12_000_000, 90_000_000)));
    }

    private AuditedWorks Works()
    {
        Fact told = Money("works.told", Dice.Yuan(700_000_000, 1_900_000_000)), cut = Money("works.cut", Dice.Part(told.Value, 4, 11));
        return new(Count("works", 9, 24), told, Left("works.approved", told, cut), cut, Rate("works.rate", cut, told));
    }
}
