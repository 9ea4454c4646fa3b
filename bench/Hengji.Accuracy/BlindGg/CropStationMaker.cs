using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>Makes the final accounts of a county's station of farming techniques.</summary>
internal sealed class CropStationMaker(Ledger ledger, Dice dice) : AccountMaker(ledger, dice, "gg.crop")
{
    public CropStation Make()
    {
        Fact posts = Count("posts", 46, 62), staff = Count("staff", posts.Value - Dice.Whole(2, 7));
        Ledger.AtMost(staff, posts);
        Fact Paid(string name, int from, int to) => Money(name, staff.Value * Dice.Yuan(from, to));
        Fact base30101 = Paid("30101", 46_000, 52_000), allowance = Paid("30102", 8_000, 13_000), merit = Paid("30107", 38_000, 47_000), pension = Paid("30108", 15_000, 17_500), annuity = Paid("30109", 6_500, 8_600), health = Paid("30110", 6_100, 7_900), house = Paid("30113", 11_000, 13_800), living = Between("30305", 36_000, 90_000);
        Fact guest = Between("30217", 9_000, 26_000), car = Between("30231", 52_000, 96_000);
        EconomicSubject[] personnel = [new("30101", "基本工资", base30101), new("30102", "津贴补贴", allowance), new("30107", "绩效工资", merit), new("30108", "机关事业单位基本养老保险缴费", pension), new("30109", "职业年金缴费", annuity), new("30110", "职工基本医疗保险缴费", health), new("30113", "住房公积金", house), new("30305", "生活补助", living)];
        EconomicSubject[] office = [new("30201", "办公费", Between("30201", 60_000, 150_000)), new("30206", "电费", Between("30206", 32_000, 70_000)), new("30211", "差旅费", Between("30211", 46_000, 130_000)), new("30217", "公务接待费", guest), new("30228", "工会经费", Between("30228", 60_000, 96_000)), new("30231", "公务用车运行维护费", car)];
        Fact personnelTotal = Total("personnel", personnel.Select(one => one.Amount)), officeTotal = Total("office", office.Select(one => one.Amount)), basic = Total("basic", [personnelTotal, officeTotal]);
        Fact running = Total("2130104", [base30101, allowance, merit, living, .. office.Select(one => one.Amount)]), spread = Between("2130106", 900_000, 1_900_000), spreadOther = Between("2130106.other", 180_000, 520_000), spreadAll = Total("2130106.all", [spread, spreadOther]), pest = Between("2130108", 520_000, 1_300_000), soil = Between("2130135", 360_000, 900_000), fund = Even("2120816", Dice.Yuan(200_000, 700_000), 1_000);
        Fact social = Total("208", [pension, annuity]), farmProject = Total("213.project", [spread, pest, soil]), farm = Total("213", [running, farmProject]), farmAllProject = Total("213.all.project", [spreadAll, pest, soil]), farmAll = Total("213.all", [running, farmAllProject]);
        Ledger.Sum(basic, [social, health, running, house]);
        BudgetedItem[] classes = [Class("208", "社会保障和就业支出", social), Class("210", "卫生健康支出", health), Class("213", "农林水支出", farm), Class("221", "住房保障支出", house)];
        var general = Whole("general", "一般公共预算财政拨款支出", classes);
        Ledger.Sum(general.Now, [basic, farmProject]);
        Comparison basicCompared = Compare("basic", basic, 91, 104), project = Compare("project", Total("project", [farmAllProject, fund]), 78, 122), spending = Ledger.Whole(Key("spending"), [basicCompared, project]);
        Ledger.Sum(spending.Now, [social, health, fund, farmAll, house]);
        BudgetedItem carRun = Item("30231", "公务用车运行维护费", car, (78, 98), (82, 121), 1_000), guests = Item("30217", "公务接待费", guest, (52, 90), (76, 128), 1_000), courtesy = Whole("courtesy", "“三公”经费", carRun, guests);
        Fact cars = Count("cars", 3, 5), visitors = Count("visitors", decimal.Ceiling(guest.Value / Dice.Whole(72, 96))), visits = Count("visits", decimal.Ceiling(visitors.Value / Dice.Whole(6, 9)));
        Fact trained = Count("trained", 120, 260), standard = Money("trained.standard", Dice.Pick([1_200m, 1_500m, 1_800m])), trainedAmount = Money("trained.amount", trained.Value * standard.Value);
        Ledger.Product(trainedAmount, standard, trained);
        Ledger.AtMost(trainedAmount, spread);
        var special = Count("cars.special", cars.Value - 1);
        Fact otherCar = Left("cars.other", cars, special);
        Ledger.Sum(cars, [special, otherCar]);
        return new(
            posts, staff, Count("retired", 18, 40), Income(general.Now, fund, spending, spreadOther),
            [new("208", "社会保障和就业支出", social, social, null), new("2080505", "机关事业单位基本养老保险缴费支出", pension, pension, null), new("2080506", "机关事业单位职业年金缴费支出", annuity, annuity, null), new("210", "卫生健康支出", health, health, null), new("2101102", "事业单位医疗", health, health, null), new("212", "城乡社区支出", fund, null, fund), new("2120816", "农业农村生态环境支出", fund, null, fund), new("213", "农林水支出", farmAll, running, farmAllProject), new("2130104", "事业运行", running, running, null), new("2130106", "科技转化与推广服务", spreadAll, null, spreadAll), new("2130108", "病虫害控制", pest, null, pest), new("2130135", "农业生态资源保护", soil, null, soil), new("221", "住房保障支出", house, house, null), new("2210201", "住房公积金", house, house, null)],
            basicCompared, project, spending, Share("basic.share", basic, spending.Now), Share("project.share", project.Now, spending.Now),
            [new("208", "社会保障和就业支出", social, social, null), new("210", "卫生健康支出", health, health, null), new("213", "农林水支出", farm, running, farmProject), new("2130104", "事业运行", running, running, null), new("2130106", "科技转化与推广服务", spread, null, spread), new("2130108", "病虫害控制", pest, null, pest), new("2130135", "农业生态资源保护", soil, null, soil), new("221", "住房保障支出", house, house, null)],
            [.. classes], general, farmProject, [.. classes.Select((one, index) => Portion($"class.{index}", one.Name, one.Now, general.Now))], [.. personnel], [.. office], personnelTotal, officeTotal, Ledger.Each(Key("personnel.each"), personnelTotal, staff), Ledger.Each(Key("office.each"), officeTotal, staff), fund,
            carRun, guests, courtesy, Share("car.share", car, courtesy.Now), cars, Ledger.Each(Key("car.each"), car, cars), visits, visitors, Ledger.Each(Key("visitor.each"), guest, visitors), Purchases(), [new("特种专业技术用车", special), new("其他用车", otherCar)], Count("equipment", 1, 3),
            [Deed("demo", "建设绿色高产示范片", "亩", 12_000, 26_000, 98, 116), Deed("test", "采集检测土壤样品", "个", 420, 900, 96, 112), Deed("forecast", "发布病虫情报", "期", 22, 40, 96, 120)], trained, standard, trainedAmount);
    }

    private BudgetedItem Class(string name, string title, Fact now) => Item(name, title, now, (92, 108), (86, 115), 100);

    private StationIncome Income(Fact general, Fact fund, Comparison spending, Fact otherSpent)
    {
        Fact generalOpening = Between("opening.general", 60_000, 210_000), generalClosing = Between("closing.general", 50_000, 190_000), granted = Money("granted", general.Value + generalClosing.Value - generalOpening.Value);
        Fact business = Money("business", Dice.Part(otherSpent.Value, 66, 92)), other = Between("income.other", 26_000, 72_000), income = Total("income", [granted, fund, business, other]);
        var opening = Total("opening", [generalOpening, Between("opening.other", 120_000, 260_000)]);
        var all = Total("all", [income, opening]);
        var closing = Left("closing", all, spending.Now);
        Ledger.Sum(all, [spending.Now, closing]);
        Fact lastAll = Total("all.last", [spending.Last, opening]), lastOpening = Between("opening.last", 150_000, 420_000), lastIncome = Left("income.last", lastAll, lastOpening);
        return new([Portion("income.0", "一般公共预算财政拨款收入", granted, income), Portion("income.1", "政府性基金预算财政拨款收入", fund, income), Portion("income.2", "事业收入", business, income), Portion("income.3", "其他收入", other, income)], Ledger.Compare(Key("income"), income, lastIncome), opening, Ledger.Compare(Key("all"), all, lastAll), closing);
    }

    private Purchases Purchases()
    {
        Fact goods = Between("goods", 260_000, 640_000), services = Between("services", 180_000, 560_000), works = Between("works", 120_000, 330_000), all = Total("bought", [goods, works, services]), small = Money("bought.small", Dice.Part(all.Value, 72, 96)), micro = Money("bought.micro", Dice.Part(small.Value, 40, 78));
        Ledger.AtMost(small, all);
        Ledger.AtMost(micro, small);
        return new([Portion("goods", "货物", goods, all), Portion("works", "工程", works, all), Portion("services", "服务", services, all)], all, small, Share("bought.small.share", small, all), micro, Share("bought.micro.share", micro, small));
    }
}
