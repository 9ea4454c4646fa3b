using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>Makes a school's year: grades, teachers, allowances for each student, income and expenditure, things bought.</summary>
internal sealed class SchoolMaker(Ledger ledger, Dice dice)
{
    public School Make()
    {
        var grades = Grades();
        var all = Whole(grades);
        var (titles, degrees, teachers) = Teachers((int)all.Students.Value);
        var allowances = Allowances(all);
        var (money, income, allIncome, spent, allSpent) = Money();
        var canteen = new CanteenMaker(ledger, dice).Make(all.Students);
        var food = ledger.Money("canteen.food", canteen[2].Went.Take(3).Sum(part => part.Value));
        ledger.Sum(food, [.. canteen[2].Went.Take(3)]);
        var bought = Bought();
        return new(
            grades, all, ledger.Each("school.classsize", all.Students, all.Classes), titles, degrees, teachers,
            ledger.Each("school.perteacher", all.Students, teachers), allowances, ledger.Total("school.allowances", [.. allowances.Select(one => one.Amount)]),
            money, income, allIncome, spent, allSpent, ledger.Each("school.perstudent", allSpent.Now, all.Students), canteen, food,
            ledger.Rate("canteen.food.share", "share", food, canteen[2].AllCame), bought, ledger.Total("school.bought", [.. bought.Select(one => one.Amount)]));
    }

    private ImmutableArray<Grade> Grades()
    {
        string[] names = ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级"];
        return [.. names.Select((name, index) =>
        {
            var classes = dice.Whole(3, 7);
            Fact boys = ledger.Count($"grade.{index}.boys", classes * dice.Whole(17, 25)), girls = ledger.Count($"grade.{index}.girls", classes * dice.Whole(16, 24) + 3);
            var students = ledger.Total($"grade.{index}.students", [boys, girls]);
            var boarders = ledger.Count($"grade.{index}.boarders", (int)(students.Value * dice.Share(2, 30)));
            ledger.AtMost(boarders, students);
            return new Grade(name, ledger.Count($"grade.{index}.classes", classes), boys, girls, students, boarders);
        })];
    }

    private Grade Whole(ImmutableArray<Grade> grades)
    {
        Fact Total(string key, Func<Grade, Fact> of) => ledger.Total($"grades.{key}", [.. grades.Select(of)]);

        var all = new Grade(
            "全校", Total("classes", one => one.Classes), Total("boys", one => one.Boys), Total("girls", one => one.Girls), Total("students", one => one.Students),
            Total("boarders", one => one.Boarders));
        ledger.Sum(all.Students, [all.Boys, all.Girls]);
        return all;
    }

    private (ImmutableArray<(string Name, Fact Count, Fact Share)> Titles, ImmutableArray<(string Name, Fact Count)> Degrees, Fact All) Teachers(int students)
    {
        string[] titles = ["高级教师", "一级教师", "二级教师", "未定级"], degrees = ["研究生", "本科", "专科及以下"];
        var all = ledger.Count("teachers", students / dice.Whole(14, 19));
        var counts = ledger.SplitCount(dice, "teachers.title", all, [22, 45, 25, 8]);
        var byDegree = ledger.SplitCount(dice, "teachers.degree", all, [6, 74, 20]);
        return (
            [.. titles.Select((name, index) => (name, counts[index], ledger.Rate($"teachers.title.{index}.share", "share", counts[index], all, 1)))],
            [.. degrees.Select((name, index) => (name, byDegree[index]))], all);
    }

    private ImmutableArray<Allowance> Allowances(Grade all)
    {
        var poor = ledger.Count("school.poor", (int)(all.Students.Value * dice.Share(5, 18)));
        ledger.AtMost(poor, all.Students);
        (string Name, int Standard, Fact Persons)[] items =
            [("生均公用经费", 720, all.Students), ("寄宿生公用经费补助", 300, all.Boarders), ("营养改善计划补助", 1000, all.Students), ("困难学生生活补助", 625, poor)];
        return [.. items.Select((item, index) => Priced($"allowance.{index}", item.Name, item.Standard, item.Persons))];
    }

    private Allowance Priced(string key, string name, int price, Fact count)
    {
        Fact standard = ledger.Count($"{key}.each", price), amount = ledger.Money(key, price * count.Value);
        ledger.Product(amount, standard, count);
        return new(name, standard, count, amount);
    }

    private (Flow Money, ImmutableArray<ComparedItem> Income, Comparison AllIncome, ImmutableArray<ComparedItem> Spent, Comparison AllSpent) Money()
    {
        Comparison[] came = [Money("granted", 9_000_000, 26_000_000), Money("fees", 300_000, 1_600_000), Money("other", 20_000, 400_000)];
        var income = ledger.Whole("school.income", came);
        var opening = ledger.Money("school.opening", dice.Part(income.Now.Value, 1, 6));
        int[] percent = [71, 13, 6, 7];
        var went = dice.Part(income.Now.Value, 95, 100);
        var parts = percent.Select((share, index) =>
            ledger.Compare(dice, $"school.spent.{index}", ledger.Money($"school.spent.{index}", dice.Part(went, share, share + 1)))).ToArray();
        var spent = ledger.Whole("school.spent", parts);
        return (
            new(opening, income.Now, spent.Now, ledger.Balance("school.closing", [opening, income.Now], [spent.Now])),
            Shared(income, ["财政拨款收入", "事业收入（住宿费等）", "其他收入"], came), income,
            Shared(spent, ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "资本性支出"], parts), spent);
    }

    private Comparison Money(string key, int from, int to) => ledger.Compare(dice, $"school.{key}", ledger.Money($"school.{key}", dice.Yuan(from, to)));

    private ImmutableArray<ComparedItem> Shared(Comparison whole, string[] names, Comparison[] parts) =>
        [.. names.Select((name, index) => new ComparedItem(name, parts[index], ledger.Rate($"{parts[index].Now.Key}.share", "share", parts[index].Now, whole.Now)))];

    private ImmutableArray<Allowance> Bought()
    {
        (string Name, int From, int To, int Most)[] things = [("学生课桌椅", 260, 420, 300), ("一体机", 15_800, 26_500, 20), ("图书", 18, 36, 4000), ("宿舍铁架床", 680, 990, 120)];
        return [.. things.Select((thing, index) => Priced(
            $"bought.{index}", thing.Name, dice.Whole(thing.From, thing.To), ledger.Count($"bought.{index}.count", dice.Whole(thing.Most / 4, thing.Most))))];
    }
}
