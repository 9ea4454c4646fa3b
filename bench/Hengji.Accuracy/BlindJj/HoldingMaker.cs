using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Makes what a body buys by procurement and what it holds.</summary>
internal sealed class HoldingMaker(Ledger ledger, Dice dice, BodySpec spec) : ComparedMaker(ledger, dice, $"jj.{spec.Key}.holding", spec.Step)
{
    public BoughtThings Bought(Fact spent)
    {
        var even = spec.IsBudget ? 1_000 : 0;
        Fact goods = Amount("goods", spent.Value * Dice.Share(2, 5), even), works = Amount("works", spent.Value * Dice.Share(3, 8), even), services = Amount("services", spent.Value * Dice.Share(4, 9), even), all = Total("bought", [goods, works, services]);
        Fact small = Amount("bought.small", all.Value * Dice.Share(70, 95), even), micro = Amount("bought.micro", small.Value * Dice.Share(35, 80), even);
        Ledger.AtMost(small, all);
        Ledger.AtMost(micro, small);
        return new(goods, works, services, all, Share("goods.share", goods, all), Share("works.share", works, all), Share("services.share", services, all), small, Share("small.share", small, all), micro, Share("micro.share", micro, small));
    }

    public Estate Estate(Fact cars)
    {
        Fact duty = Count("cars.duty", 1, 2), special = Count("cars.special", 1, 1), other = Count("cars.other", cars.Value - duty.Value - special.Value);
        Ledger.Sum(cars, [duty, special, other]);
        Fact work = Count("area.work", 2_400, 6_800), rest = Count("area.other", 300, 1_400), area = Total("area", [work, rest]);
        Comparison current = Made("current", Dice.Yuan(2_600_000, 9_000_000), 80, 118), estate = Made("fixed", Dice.Yuan(16_000_000, 46_000_000), 90, 104), intangible = Made("intangible", Dice.Yuan(300_000, 1_600_000), 82, 112);
        var all = Combine("assets", current, estate, intangible);
        return new(duty, special, other, Count("machines", 1, 3), area, work, rest, current, estate, intangible, all, Share("fixed.share", estate.Now, all.Now));
    }
}
