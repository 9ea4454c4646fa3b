using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>Makes the review of a policy for settling talents.</summary>
internal sealed class TalentPolicyMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ff.talent")
{
    private static readonly (string Name, string Brief, int From, int To, int Yuan, int Step)[] DegreeNames =
        [("博士研究生", "博士", 16, 48, 100_000, 20_000), ("硕士研究生", "硕士", 150, 320, 30_000, 5_000), ("全日制本科毕业生", "本科生", 520, 980, 10_000, 2_000), ("高级技师", "高级技师", 40, 110, 16_000, 2_000)];

    public TalentPolicy Make(int year)
    {
        TalentDegree[] degrees = [.. DegreeNames.Select((one, index) => Degree(index))];
        Fact granted = Total("year.2.granted", degrees.Select(one => one.People)), settling = Total("year.2.settling", degrees.Select(one => one.Money));
        degrees = [.. degrees.Select((one, index) => one with { PeopleShare = Share($"degree.{index}.peopleshare", one.People, granted), MoneyShare = Share($"degree.{index}.moneyshare", one.Money, settling) })];
        Fact standard = Money("rent.standard", Dice.Whole(12, 18) * 50), rentPeople = Count("rent.people", granted.Value * Dice.Share(58, 79)), months = Count("rent.months", rentPeople.Value * Dice.Share(780, 1_080) / 100 * 100);
        var rent = Money("year.2.rent", standard.Value * months.Value);
        Ledger.Product(rent, standard, months);
        Ledger.AtMost(rentPeople, granted);
        TalentYear[] years = [Earlier(0, $"{year - 2}年", granted, settling, rent, 52, 68), Earlier(1, $"{year - 1}年", granted, settling, rent, 74, 92), One(2, $"{year}年", granted, settling, rent)];
        var all = All(years);
        Fact opening = Count("opening", 5_200, 9_800), gone = Count("gone", opening.Value * Dice.Share(3, 7)), closing = Ledger.Balance(Key("closing"), [opening, granted], [gone]);
        Fact soon = Count("soon", 14, 39), claim = Money("claim", soon.Value * Dice.Whole(14, 23) * 1_000), recovered = Money("recovered", decimal.Floor(claim.Value * Dice.Share(41, 78) / 100) * 100);
        Ledger.AtMost(soon, gone);
        Ledger.AtMost(recovered, claim);
        var local = Count("local", granted.Value * Dice.Share(36, 47));
        Asked talents = Ask("talents", "享受政策人才", 260, 480, 84, 93), firms = Ask("firms", "用人单位", 60, 120, 87, 96);
        return new(
            [.. years], all, Ledger.Compare(Key("granted"), granted, years[1].Granted), Ledger.Compare(Key("spent"), years[2].Spent, years[1].Spent), Ledger.Compare(Key("settling"), settling, years[1].Settling), [.. degrees], standard, rentPeople, months, Ledger.Each(Key("rent.each"), rent, rentPeople),
            Share("settling.share", settling, years[2].Spent), Share("rent.share", rent, years[2].Spent), opening, granted, gone, closing, Rate("gone.rate", gone, opening), Ledger.Compare(Key("stock"), closing, opening), soon, claim, recovered, Left("unrecovered", claim, recovered), Rate("recovered.rate", recovered, claim),
            local, Share("local.share", local, granted), Left("elsewhere", granted, local), talents, firms, Sheet(years[2], talents, firms));
    }

    private TalentDegree Degree(int index)
    {
        var (title, brief, from, to, yuan, step) = DegreeNames[index];
        Fact standard = Money($"degree.{index}.standard", yuan + Dice.Whole(0, 4) * step), people = Count($"degree.{index}.people", from, to), money = Money($"degree.{index}.money", standard.Value * people.Value);
        Ledger.Product(money, standard, people);
        return new(title, brief, standard, people, money, null!, null!);
    }

    private TalentYear Earlier(int index, string title, Fact granted, Fact settling, Fact rent, int from, int to) => One(
        index, title, Count($"year.{index}.granted", granted.Value * Dice.Share(from, to)), Even($"year.{index}.settling", settling.Value * Dice.Share(from, to), 2_000), Even($"year.{index}.rent", rent.Value * Dice.Share(from - 8, to - 4), 50));

    private TalentYear One(int index, string title, Fact granted, Fact settling, Fact rent)
    {
        var spent = Total($"year.{index}.spent", [settling, rent]);
        return Filled($"year.{index}", title, Count($"year.{index}.asked", decimal.Ceiling(granted.Value * Dice.Share(106, 121))), granted, settling, rent, spent, Even($"year.{index}.budget", spent.Value * Dice.Share(102, 118), 500_000));
    }

    private TalentYear Filled(string name, string title, Fact asked, Fact granted, Fact settling, Fact rent, Fact spent, Fact budget)
    {
        Ledger.AtMost(granted, asked);
        Ledger.AtMost(spent, budget);
        return new(title, asked, granted, Left($"{name}.refused", asked, granted), Rate($"{name}.passrate", granted, asked), settling, rent, spent, budget, Rate($"{name}.rate", spent, budget));
    }

    private TalentYear All(TalentYear[] years)
    {
        Fact Sum(string what, Func<TalentYear, Fact> of) => Total($"all.{what}", years.Select(of));
        Fact settling = Sum("settling", one => one.Settling), rent = Sum("rent", one => one.Rent), spent = Sum("spent", one => one.Spent);
        Ledger.Sum(spent, [settling, rent]);
        var all = Filled("all", "三年合计", Sum("asked", one => one.Asked), Sum("granted", one => one.Granted), settling, rent, spent, Sum("budget", one => one.Budget));
        Ledger.Sum(all.Refused, [.. years.Select(one => one.Refused)]);
        return all;
    }

    private MarkSheet Sheet(TalentYear last, Asked talents, Asked firms) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("政策设计", "设计", "目标清晰度", 8) { Loss = 1 }, new("政策设计", "设计", "标准合理性", 10) { Loss = 2.5m }, new("政策设计", "设计", "与省市政策衔接", 6) { Loss = 0.5m },
        new("政策实施", "实施", "预算执行", 8) { ByRate = last.Rate }, new("政策实施", "实施", "审核把关", 10) { Loss = 1.5m }, new("政策实施", "实施", "离职追缴", 8) { Loss = 3 },
        new("政策成效", "成效", "引才规模", 16) { Loss = 0 }, new("政策成效", "成效", "人才留存", 14) { Loss = 1.5m }, new("政策成效", "成效", "人才满意度", 12) { ByRate = talents.ContentRate }, new("政策成效", "成效", "单位满意度", 8) { ByRate = firms.ContentRate },
    ]);
}
