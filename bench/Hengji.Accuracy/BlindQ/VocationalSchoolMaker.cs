using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Makes the year of a vocational school.</summary>
internal sealed class VocationalSchoolMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] SubjectNames = ["机电技术应用", "汽车运用与维修", "学前教育", "计算机应用", "旅游服务与管理", "电子商务"];

    public VocationalSchool Make()
    {
        var subjects = SubjectNames.Take(dice.Whole(5, 6)).Select((name, index) => Subject($"vocation.{index}", name)).ToImmutableArray();
        var all = AllSubjects(subjects);
        var teachers = ledger.Count("vocation.teachers", (int)(all.Pupils.Value / dice.Whole(13, 17)));
        var (skilled, skilledRate) = ledger.PartOf(dice, "vocation.skilled", teachers, 46, 66);
        ImmutableArray<TermAid> aids = [Aid("fee", "免学费补助", 1_200, 86, 95), Aid("grant", "国家助学金", 1_000, 14, 27)];
        var aidMoney = ledger.Total("vocation.aid", [.. aids.Select(one => one.AllMoney)]);
        YearFund staffing = Fund("staffing", "人员支出", 13_000_000, 24_000_000, (97, 100)), running = Fund("running", "公用支出", 3_000_000, 6_000_000, (91, 99)), projects = ledger.Fund(dice, "vocation.projects", "项目支出", decimal.Ceiling(aidMoney.Value * dice.Share(128, 190) / 100) * 100, (-3, 8), (84, 97));
        var spent = ledger.Funds("vocation.spent", "合计", [staffing, running, projects]);
        var incomes = Incomes(spent.Spent, out var income);
        var shared = ledger.Shared([staffing, running, projects], spent);
        var prizes = ledger.Count("vocation.prizes", dice.Whole(24, 66));
        var (certified, certifiedRate) = ledger.PartOf(dice, "vocation.certified", all.Leavers, 82, 97);
        var poll = ledger.Poll(dice, "vocation.poll", 300, 800, 63, 28, 7, 2);
        return new(
            subjects, all, ledger.Compare("vocation.enrolled", all.Forms[0], ledger.Count("vocation.enrolled.last", (int)(all.Forms[0].Value * dice.Share(88, 112)))), teachers, skilled, skilledRate, ledger.Each("vocation.ratio", all.Pupils, teachers), incomes, income, shared[0], shared[1], shared[2], spent,
            ledger.Each("vocation.each", spent.Spent, all.Pupils), aids, aidMoney, ledger.Rate("vocation.aidshare", "share", aidMoney, projects.Spent), prizes, ledger.SplitCount(dice, "vocation.prize", prizes, [12, 34, 54]), certified, certifiedRate, poll,
            new SelfFormMaker(ledger, dice, "vocation.form").Make(spent.Rate, 10, Specs(all, certifiedRate, skilledRate, poll)));

        TermAid Aid(string key, string name, int each, int from, int to) => Term($"vocation.{key}", name, each, all.Pupils, from, to);
    }

    private YearFund Fund(string key, string name, int from, int to, (int, int) spent) => ledger.Fund(dice, $"vocation.{key}", name, dice.Hundreds(from, to), (-3, 8), spent);

    private TaughtSubject Subject(string key, string name)
    {
        var forms = Enumerable.Range(0, 3).Select(index => ledger.Count($"{key}.form.{index}", dice.Whole(70, 240))).ToImmutableArray();
        var leavers = ledger.Count($"{key}.leavers", dice.Whole(60, 210));
        var placed = ledger.Count($"{key}.placed", (int)(leavers.Value * dice.Share(91, 99)));
        return Subject(key, name, forms, leavers, placed);
    }

    private TaughtSubject Subject(string key, string name, ImmutableArray<Fact> forms, Fact leavers, Fact placed)
    {
        ledger.AtMost(placed, leavers);
        return new(name, forms, ledger.Total($"{key}.pupils", forms), leavers, placed, ledger.Rate($"{key}.placedrate", "rate", placed, leavers));
    }

    private TaughtSubject AllSubjects(ImmutableArray<TaughtSubject> parts)
    {
        Fact Total(string what, Func<TaughtSubject, Fact> of) => ledger.Total($"vocation.all.{what}", [.. parts.Select(of)]);

        var forms = Enumerable.Range(0, 3).Select(index => Total($"form.{index}", one => one.Forms[index])).ToImmutableArray();
        var all = Subject("vocation.all", "合计", forms, Total("leavers", one => one.Leavers), Total("placed", one => one.Placed));
        ledger.Sum(all.Pupils, [.. parts.Select(one => one.Pupils)]);
        return all;
    }

    private ImmutableArray<ComparedItem> Incomes(Fact spent, out Comparison income)
    {
        var parts = new[] { ("财政拨款收入", 90, 96), ("事业收入", 2, 6), ("其他收入", 1, 2) }
            .Select((one, index) => (Name: one.Item1, Money: ledger.Compare(dice, $"vocation.income.{index}", ledger.Money($"vocation.income.{index}", dice.Part(spent.Value, one.Item2, one.Item3))))).ToList();
        var whole = ledger.Whole("vocation.income", [.. parts.Select(one => one.Money)]);
        income = whole;
        return [.. parts.Select(one => new ComparedItem(one.Name, one.Money, ledger.Rate($"{one.Money.Now.Key}.share", "share", one.Money.Now, whole.Now)))];
    }

    private TermAid Term(string key, string name, int eachTerm, Fact pupils, int from, int to)
    {
        var each = ledger.Money($"{key}.each", eachTerm);
        var counts = Enumerable.Range(0, 2).Select(index => ledger.Count($"{key}.term.{index}", (int)(pupils.Value * dice.Share(from, to)))).ToImmutableArray();
        var money = counts.Select((count, index) => ledger.Money($"{key}.money.{index}", count.Value * eachTerm)).ToImmutableArray();
        foreach (var (one, index) in money.Select((one, index) => (one, index)))
            ledger.Product(one, each, counts[index]);
        Fact all = ledger.Total($"{key}.pupils", counts), allMoney = ledger.Total($"{key}.money", money);
        ledger.Product(allMoney, each, all);
        return new(name, each, counts, money, all, allMoney);
    }

    private List<LineSpec> Specs(TaughtSubject all, Fact certifiedRate, Fact skilledRate, SelfPoll poll) =>
    [
        new("产出指标", "数量指标", "在校学生人数", 12, "≥", "人", ledger.Count("vocation.target", (int)(all.Pupils.Value * dice.Share(92, 104))), all.Pupils), dice.WordSpec("产出指标", "数量指标", "开设专业数量", 8, "不少于5个", "个别专业停招"),
        BlindQParts.RateSpec("vocation.form.skilled", "产出指标", "质量指标", "“双师型”教师占比", 10, 50, skilledRate), BlindQParts.RateSpec("vocation.form.certified", "产出指标", "质量指标", "毕业生职业技能证书获取率", 10, 90, certifiedRate), dice.WordSpec("产出指标", "时效指标", "资助资金按学期发放", 10, "按时发放", "秋季学期延迟"),
        BlindQParts.RateSpec("vocation.form.placed", "效益指标", "社会效益", "毕业生就业升学率", 15, 95, all.PlacedRate), dice.WordSpec("效益指标", "可持续影响", "校企合作", 15, "持续深化", "合作企业偏少"), BlindQParts.RateSpec("vocation.form.poll", "满意度指标", "满意度", "学生及家长满意度", 10, 90, poll.ContentRate),
    ];
}
