using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Makes the report on a county's allowance for teachers in the country.</summary>
internal sealed class RuralTeachersMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ee.teacher")
{
    private static readonly (string Name, string Place, int Standard, int Schools, int From, int To)[] ClassNames =
        [("一类", "偏远教学点", 900, 21, 62, 118), ("二类", "村完全小学", 650, 34, 210, 360), ("三类", "乡镇中心小学", 400, 11, 310, 480), ("四类", "乡镇初级中学", 300, 9, 260, 410)];

    private static readonly string[] AreaNames = ["北塬学区", "柳河学区", "石咀学区", "东川学区", "高崖学区", "清水学区", "南坡学区"];

    public RuralTeachers Make()
    {
        var classes = ClassNames.Select((one, index) => Class($"class.{index}", one)).ToImmutableArray();
        var due = Total("due", classes.Select(one => one.Money));
        classes = [.. classes.Select((one, index) => one with { Share = Share($"class.{index}.share", one.Money, due) })];
        Fact Sum(string name, Func<TeacherClass, Fact> of) => Total($"all.{name}", classes.Select(of));
        TeacherClass all = new("合计", "", Sum("schools", one => one.Schools), null!, Sum("spring", one => one.Spring), Sum("springmoney", one => one.SpringMoney), Sum("autumn", one => one.Autumn), Sum("autumnmoney", one => one.AutumnMoney), due, null!);
        Ledger.Sum(due, [all.SpringMoney, all.AutumnMoney]);
        var joined = Count("joined", Math.Max(0, all.Autumn.Value - all.Spring.Value) + Dice.Whole(46, 88));
        var gone = Ledger.Balance(Key("gone"), [all.Spring, joined], [all.Autumn]);
        var money = Money(due);
        var county = Count("county", decimal.Ceiling(all.Autumn.Value * Dice.Share(205, 290)));
        Ledger.AtMost(all.Autumn, county);
        var each = Ledger.Each(Key("each"), money.Paid, all.Autumn);
        Fact standard = classes[2].Standard, old = Money("old", 350), raised = Left("raised", standard, old);
        ImmutableArray<Asked> polls = [Ask("poll.0", "乡村教师", 260, 420, 88, 97), Ask("poll.1", "中小学校长", 52, 75, 90, 99), Ask("poll.2", "学生家长", 150, 300, 90, 98)];
        return new(
            classes, all, Portions("joined", joined, ("特岗教师招聘", 46), ("县域内交流轮岗", 34), ("其他调入", 20)), joined, Portions("gone", gone, ("退休", 42), ("调往县城学校", 30), ("借调停发", 18), ("辞职", 10)), gone, Rate("gone.rate", gone, all.Spring), county, Share("teacher.share", all.Autumn, county), Portions("age", all.Autumn, ("35岁及以下", 41), ("36至50岁", 38), ("51岁及以上", 21)),
            Areas(all, money.Paid), Count("areas", AreaNames.Length), money, Compare("compared", money.Paid, 82, 97), Compare("people", all.Autumn, 92, 107), each, Month(each), old, raised, Share("raised.rate", raised, old), polls, AllPolls(polls),
            [Deed("visit", "入校核查", "所", 24, 40, 100, 130), Deed("publish", "公示发放名册", "批次", 10, 14, 100, 120), Deed("train", "培训学校报账员", "人次", 70, 130, 92, 118), Deed("answer", "答复政策咨询", "件", 30, 80, 96, 140)], Count("rules", 3));
    }

    private TeacherClass Class(string name, (string Name, string Place, int Standard, int Schools, int From, int To) one)
    {
        Fact standard = Money($"{name}.standard", one.Standard), spring = Count($"{name}.spring", one.From, one.To), autumn = Count($"{name}.autumn", spring.Value * Dice.Share(95, 104));
        Fact springMoney = Half($"{name}.springmoney", standard, spring), autumnMoney = Half($"{name}.autumnmoney", standard, autumn);
        return new(one.Name, one.Place, Count($"{name}.schools", one.Schools + Dice.Whole(-3, 4)), standard, spring, springMoney, autumn, autumnMoney, Total($"{name}.money", [springMoney, autumnMoney]), null!);
    }

    /// <summary>Six months of so much for so many.</summary>
    private Fact Half(string name, Fact standard, Fact people)
    {
        var money = Money(name, 6 * standard.Value * people.Value);
        Ledger.Relate("product", new(1, money), new(-6, standard, people));
        return money;
    }

    private Fact Month(Fact each)
    {
        var month = new Fact(Key("month"), each.Value / 12, FactKind.Measure);
        Ledger.Relate("product", new(1, each), new(-12, month));
        return month;
    }

    private TeacherMoney Money(Fact due)
    {
        Fact off = Even("off", Dice.Yuan(18_000, 62_000), 50), back = Even("back", Dice.Yuan(24_000, 96_000), 50);
        var paid = Ledger.Balance(Key("paid"), [due, back], [off]);
        Fact asked = Even("asked", due.Value * Dice.Share(99, 103), 10_000), opening = Money("opening", Dice.Yuan(80_000, 360_000));
        var given = Even("given", paid.Value - opening.Value + Dice.Whole(60_000, 420_000), 1_000);
        var usable = Total("usable", [opening, given]);
        return new(
            due, back, off, Portions("off", off, ("病事假", 61), ("长期培训离岗", 25), ("重复享受", 14)), paid, opening, Given(given), given, usable, Rate("rate", paid, usable), Left("closing", usable, paid), asked, Ledger.Change(Key("asked.change"), paid, asked));
    }

    private ImmutableArray<Portion> Given(Fact given)
    {
        decimal central = decimal.Floor(given.Value * Dice.Share(44, 52) / 10_000) * 10_000, province = decimal.Floor(given.Value * Dice.Share(18, 24) / 10_000) * 10_000;
        Fact[] parts = [Money("given.0", central), Money("given.1", province), Money("given.2", given.Value - central - province)];
        Ledger.Sum(given, parts);
        return [.. parts.Zip(["中央奖补资金", "省级补助资金", "县级财政资金"]).Select((one, index) => new Portion(one.Second, one.First, Share($"given.share.{index}", one.First, given)))];
    }

    private ImmutableArray<Portion> Portions(string name, Fact whole, params (string Name, int Proportion)[] parts) =>
        [.. Parts(name, whole, [.. parts.Select(one => (decimal)one.Proportion)]).Select((amount, index) => new Portion(parts[index].Name, amount, Share($"{name}.share.{index}", amount, whole)))];

    private ImmutableArray<TeacherArea> Areas(TeacherClass all, Fact paid)
    {
        ImmutableArray<Fact> schools = Parts("area.schools", all.Schools, 9, 13, 10, 12, 8, 11, 12), teachers = Parts("area.teachers", all.Autumn, 120, 190, 130, 160, 98, 140, 155);
        decimal[] weights = [.. teachers.Select(one => one.Value * Dice.Share(94, 108))];
        decimal[] amounts = [.. weights.Select(one => decimal.Floor(paid.Value * (one / weights.Sum()) / 50) * 50)];
        amounts[^1] += paid.Value - amounts.Sum();
        ImmutableArray<Fact> money = [.. amounts.Select((one, index) => Money($"area.{index}.paid", one))];
        Ledger.Sum(paid, money);
        return [.. AreaNames.Select((name, index) => new TeacherArea(name, schools[index], teachers[index], money[index], Ledger.Each(Key($"area.{index}.each"), money[index], teachers[index])))];
    }

    private Asked AllPolls(ImmutableArray<Asked> polls)
    {
        Fact issued = Total("poll.issued", polls.Select(one => one.Issued)), valid = Total("poll.valid", polls.Select(one => one.Valid)), content = Total("poll.content", polls.Select(one => one.Content));
        return new("合计", issued, valid, Rate("poll.validrate", valid, issued), content, Rate("poll.contentrate", content, valid));
    }
}
