using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>Makes the review of centres that cook meals for schools.</summary>
internal sealed class SchoolMealsMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ff.meals")
{
    private static readonly string[] CostNames = ["食材采购", "人工", "配送", "水电燃料", "折旧及其他"];

    public SchoolMeals Make()
    {
        MealCentre[] centres = [Centre(0, "城东配餐中心", 9, 15), Centre(1, "城北配餐中心", 6, 11), Centre(2, "龙湾镇配餐中心", 3, 6)];
        var all = Filled("all", "合计", [Total("all.schools", centres.Select(one => one.Schools)), Total("all.pupils", centres.Select(one => one.Pupils)), Total("all.capacity", centres.Select(one => one.Capacity)), Total("all.meals", centres.Select(one => one.Meals)), Total("all.cost", centres.Select(one => one.Cost))]);
        var costs = Parts("cost", all.Cost, 61, 19, 7, 6, 7);
        Fact fee = new(Key("fee"), Dice.Whole(78, 88) / 10m, FactKind.Measure), allowance = new(Key("allowance"), Dice.Whole(18, 26) / 10m, FactKind.Measure);
        Fact fees = Money("fees", fee.Value * all.Meals.Value), allowances = Money("allowances", allowance.Value * all.Meals.Value), income = Total("income", [fees, allowances]);
        Ledger.Product(fees, fee, all.Meals);
        Ledger.Product(allowances, allowance, all.Meals);
        var poor = Count("poor", all.Pupils.Value * Dice.Share(4, 9));
        Outlay subsidy = Outlay("subsidy", "餐费补贴", Even("subsidy.budget", allowances.Value * Dice.Share(101, 107), 10_000), allowances);
        var bought = Money("equipment.spent", Dice.Yuan(1_900_000, 3_900_000));
        Outlay equipment = Outlay("equipment", "设备更新", Even("equipment.budget", bought.Value * Dice.Share(102, 116), 10_000), bought), budget = Outlay("budget", "合计", [subsidy, equipment]);
        Fact samples = Count("samples", 380, 720), passed = Left("passed", samples, Count("failed", 2, 9)), leftover = Count("leftover", all.Meals.Value * Dice.Share(3, 6));
        Asked[] polls = [Ask("pupils", "学生", 600, 980, 78, 88), Ask("parents", "家长", 420, 760, 80, 90), Ask("teachers", "教师", 110, 190, 85, 95)];
        return new(
            [.. centres], all, Count("centres", centres.Length), Compare("meals", all.Meals, 78, 96), Compare("cost", all.Cost, 76, 97), [.. CostNames.Select((name, index) => Ledger.Portion(Key($"cost.{index}"), name, costs[index], all.Cost))], fee, allowance, fees, allowances, income, Left("gap", income, all.Cost),
            poor, Share("poor.share", poor, all.Pupils), subsidy, equipment, budget, samples, passed, Rate("passed.rate", passed, samples), leftover, [.. polls], Sheet(all, budget, polls));
    }

    private MealCentre Centre(int index, string title, int from, int to)
    {
        Fact schools = Count($"centre.{index}.schools", from, to), pupils = Count($"centre.{index}.pupils", schools.Value * Dice.Whole(760, 1_080)), capacity = Count($"centre.{index}.capacity", decimal.Ceiling(pupils.Value * Dice.Share(108, 135) / 100) * 100 * 190);
        var meals = Count($"centre.{index}.meals", pupils.Value * Dice.Share(176, 187) * 100);
        return Filled($"centre.{index}", title, [schools, pupils, capacity, meals, Money($"centre.{index}.cost", decimal.Round(meals.Value * Dice.Share(880, 960), 2, MidpointRounding.ToZero))]);
    }

    private MealCentre Filled(string name, string title, Fact[] facts)
    {
        Ledger.AtMost(facts[3], facts[2]);
        return new(title, facts[0], facts[1], facts[2], facts[3], Rate($"{name}.userate", facts[3], facts[2], 1), facts[4], Ledger.Each(Key($"{name}.each"), facts[4], facts[3]));
    }

    private MarkSheet Sheet(MealCentre all, Outlay budget, Asked[] polls) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入", "预算", "资金落实", 6) { Loss = 0 }, new("投入", "预算", "预算执行", 8) { ByRate = budget.Rate }, new("过程", "管理", "食材采购管理", 12) { Loss = 1.5m }, new("过程", "管理", "成本核算", 8) { Loss = 2 }, new("过程", "管理", "食品留样", 6) { Loss = 0 },
        new("产出", "产出", "供餐数量", 15) { Loss = 0 }, new("产出", "产出", "产能利用", 10) { ByRate = all.UseRate }, new("产出", "产出", "抽检合格", 10) { Loss = 1 },
        new("效果", "效果", "家庭负担减轻", 10) { Loss = 0.5m }, new("效果", "效果", "学生满意", 8) { ByRate = polls[0].ContentRate }, new("效果", "效果", "家长满意", 7) { ByRate = polls[1].ContentRate },
    ]);
}
