using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes a department's money of a year.</summary>
internal sealed class WholeSpendingMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    private static readonly string[] ClassNames = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "资本性支出"];

    /// <param name="size">How large it is.</param>
    /// <param name="first">What its first project spent, where other facts say it.</param>
    public WholeSpending Make(WholeSize size, Fact? first = null)
    {
        var projects = size.Projects.Select((one, index) => Project($"project.{index}", one, index == 0 ? first : null)).ToImmutableArray();
        var project = Outlay("projects", "项目支出", projects);
        Fact personnel = Money("personnel", Dice.Part(size.PersonnelYuan, 80, 125)), common = Money("common", Dice.Part(size.CommonYuan, 75, 130)), spent = Total("basic.spent", [personnel, common]);
        var basic = Outlay("basic", "基本支出", Money("basic.budget", spent.Value + Dice.Part(common.Value, 1, 11)), spent);
        var all = Outlay("all", "合计", [basic, project]);
        var initial = Even("initial", all.Budget.Value * Dice.Share(84, 97));
        var added = Ledger.Change(Key("added.change"), all.Budget, initial);
        Comparison basicSpent = Compare("basic.year", basic.Spent, 87, 111), projectSpent = Compare("project.year", project.Spent, 72, 128);
        var compared = Ledger.Compare(Key("spent.year"), all.Spent, Total("spent.last", [basicSpent.Last, projectSpent.Last]));
        Ledger.Sum(compared.Change, [basicSpent.Change, projectSpent.Change]);
        var opening = Money("opening", Dice.Part(all.Left.Value, 30, 140));
        var income = Left("income", all.Budget, opening);
        Ledger.Balanced(all.Left, [opening, income], [all.Spent]);
        var planned = Even("planned", all.Budget.Value * Dice.Share(6, 16));
        var bought = Money("bought", Dice.Part(planned.Value, 86, 99));
        Ledger.AtMost(bought, planned);
        return new(
            People(size), initial, added, Ledger.Growth(Key("added.growth"), all.Budget, initial, added), basic, project, all, projects, Count("projectcount", projects.Length),
            basicSpent, projectSpent, compared, personnel, common, Share("basic.share", basic.Spent, all.Spent), Share("project.share", project.Spent, all.Spent), Portions("class", all.Spent, ClassNames, 56, 30, 8, 6),
            opening, Compare("income.year", income, 84, 112), Portions("source", income, ["一般公共预算财政拨款收入", "其他收入"], 96, 4), Costs(size), planned, bought, Rate("bought.rate", bought, planned));
    }

    private Outlay Project(string name, (string Name, int Yuan) one, Fact? known)
    {
        var spent = known ?? Money($"{name}.spent", Dice.Chance(30) ? decimal.Floor(one.Yuan / 1_000m) * 1_000 : Dice.Part(one.Yuan, 78, 124));
        var budget = Dice.Chance(30) ? spent.Value : spent.Value * Dice.Share(101, 118);
        return Outlay(name, one.Name, Even($"{name}.budget", budget), spent);
    }

    private ImmutableArray<Portion> Portions(string name, Fact whole, string[] names, params decimal[] proportions)
    {
        var parts = Parts(name, whole, proportions);
        return [.. names.Select((title, index) => Ledger.Portion(Key($"{name}.{index}"), title, parts[index], whole))];
    }

    private WholePeople People(WholeSize size)
    {
        var officials = Count("officials", decimal.Ceiling(size.Staff * Dice.Share(44, 68)));
        var others = Count("others", size.Staff - officials.Value + Dice.Whole(0, 3));
        Fact staff = Total("staff", [officials, others]), posts = Count("posts", staff.Value + Dice.Whole(0, Math.Max(2, size.Staff / 9)));
        return new(posts, staff, officials, others, Count("retired", size.Staff / 4, size.Staff), Rate("staff.rate", staff, posts));
    }

    private WholeCosts Costs(WholeSize size)
    {
        BudgetedItem? abroad = size.AbroadYuan == 0 ? null : Cost("abroad", "因公出国（境）费", size.AbroadYuan);
        BudgetedItem cars = Cost("cars", "公务用车运行维护费", size.CarYuan), guests = Cost("guests", "公务接待费", size.GuestYuan);
        var visits = Count("visits", Math.Max(3, size.GuestYuan / 1_900), Math.Max(5, size.GuestYuan / 1_000));
        var visitors = Count("visitors", visits.Value * Dice.Whole(6, 9) + Dice.Whole(0, 5));
        var all = Ledger.BudgetedWhole(Key("three"), "“三公”经费", abroad is null ? [cars, guests] : [abroad, cars, guests]);
        return new(abroad, cars, guests, all, Count("carcount", Math.Max(1, size.CarYuan / 34_000), Math.Max(2, size.CarYuan / 26_000)), visits, visitors, Ledger.Each(Key("visitor.each"), guests.Now, visitors));
    }

    private BudgetedItem Cost(string name, string title, int yuan)
    {
        var now = Money(name, Dice.Part(yuan, 60, 130));
        return Ledger.Budgeted(Key(name), title, Even($"{name}.budget", now.Value * Dice.Share(102, 150), 1_000), Compare(name, now, 84, 150));
    }
}
