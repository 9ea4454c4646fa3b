using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>Who pays into a housing fund, who draws from it and what for.</summary>
public sealed record HousingPeople(
    Fact Staff, Fact Regular, Fact Contract, Fact NewUnits, Comparison Units, Fact NewPayers, Comparison Payers, Fact Drawers,
    ImmutableArray<Fact> Employers, ImmutableArray<Fact> Incomes, Fact HomeDrawn, Fact HomeShare, Fact OtherShare, ImmutableArray<Fact> HomeUses,
    ImmutableArray<Fact> OtherUses, ImmutableArray<Fact> Sizes);

/// <summary>Loans of a housing fund.</summary>
public sealed record HousingLoans(
    Comparison Count, Comparison Money, Fact Repaid, Comparison CountSoFar, Comparison SoFar, Comparison Left, Fact Rate, Fact LastRate, Fact RateChange,
    Fact Overdue, Fact OverdueRate);

/// <summary>What a housing fund earns and pays, and where the rest goes.</summary>
public sealed record HousingResult(
    Comparison Income, ImmutableArray<Fact> Incomes, Comparison Costs, ImmutableArray<Fact> CostParts, Comparison Gain, ImmutableArray<Fact> Uses,
    Comparison Reserve, Comparison Homes, Comparison Office, ImmutableArray<Fact> OfficeParts, Fact ReserveRate);

/// <summary>A city's housing fund in a year.</summary>
public sealed record HousingFund(
    Comparison Paid, Comparison PaidSoFar, Comparison Balance, Comparison Drawn, Comparison DrawnSoFar, Fact DrawnRate, Fact LastDrawnRate, Fact DrawnRateChange,
    Fact Stored, ImmutableArray<Fact> StoredParts, HousingPeople People, HousingLoans Loans, HousingResult Result, Fact Contribution);

/// <summary>Makes a city's housing fund.</summary>
internal sealed class HousingFundMaker(Ledger ledger, Dice dice)
{
    public HousingFund Make()
    {
        var paid = Compared("paid", dice.Yuan(900_000_000, 2_100_000_000), 84, 98);
        var drawn = Compared("drawn", dice.Part(paid.Now.Value, 58, 86), 80, 112);
        Fact paidBefore = Money("paid.before", paid.Now.Value * dice.Share(620, 980)), drawnBefore = Money("drawn.before", paidBefore.Value * dice.Share(50, 60));
        Comparison paidSoFar = ledger.SoFar("homefund.paid", paidBefore, paid.Now), drawnSoFar = ledger.SoFar("homefund.drawn", drawnBefore, drawn.Now);
        Fact balance = ledger.Balance("homefund.balance", [paidSoFar.Now], [drawnSoFar.Now]), last = ledger.Balance("homefund.balance.last", [paidBefore], [drawnBefore]);
        ledger.Balanced(balance, [last, paid.Now], [drawn.Now]);
        Fact rate = Rate("drawnrate", drawn.Now, paid.Now), lastRate = Rate("drawnrate.last", drawn.Last, paid.Last);
        var left = ledger.Compare("homefund.balance", balance, last);
        var loans = Loans(paid.Now, left);
        var people = People(drawn.Now);
        var stored = Money("stored", balance.Value * dice.Share(9, 24));
        return new(
            paid, paidSoFar, left, drawn, drawnSoFar, rate, lastRate, ledger.Change("homefund.drawnrate.change", rate, lastRate), stored,
            ledger.Split(dice, "homefund.stored", stored, [6, 14, 62, 18]), people, loans, Result(left, loans, stored),
            ledger.RateOfParts("homefund.contribution", [loans.Money.Now, people.HomeDrawn], paid.Now));
    }

    private HousingLoans Loans(Fact paid, Comparison balance)
    {
        var each = 250_000 + 30 * dice.Whole(2100, 9800);
        var count = ledger.CompareMeasure("homefund.loancount", dice, decimal.Round(paid.Value * 0.64m / each / 10_000, 4, MidpointRounding.AwayFromZero), 82, 121);
        var money = Compared("loan", dice.Part(paid.Value, 46, 82), 78, 124);
        var repaid = Money("repaid", money.Now.Value * dice.Share(48, 76));
        var countSoFar = ledger.SoFar("homefund.loancount", new("homefund.loancount.before", count.Now.Value * dice.Share(800, 1300), FactKind.Measure), count.Now);
        var soFar = ledger.SoFar("homefund.loan", Money("loan.before", money.Now.Value * dice.Share(750, 1100)), money.Now);
        var before = Money("loanleft.last", balance.Last.Value * dice.Share(70, 88));
        var left = ledger.Balance("homefund.loanleft", [before, money.Now], [repaid]);
        Fact rate = Rate("loanrate", left, balance.Now), lastRate = Rate("loanrate.last", before, balance.Last);
        var overdue = ledger.Money("homefund.overdue", dice.Yuan(300_000, 4_500_000));
        return new(
            count, money, repaid, countSoFar, soFar, ledger.Compare("homefund.loanleft", left, before), rate, lastRate, ledger.Change("homefund.loanrate.change", rate, lastRate),
            overdue, ledger.PerThousand("homefund.overdue.rate", overdue, left, 3));
    }

    private HousingPeople People(Fact drawn)
    {
        var regular = ledger.Count("homefund.regular", dice.Whole(38, 90));
        var contract = ledger.Count("homefund.contract", dice.Whole(12, 60));
        var units = ledger.Count("homefund.units", dice.Whole(2300, 7800));
        var homeDrawn = ledger.Money("homefund.homedrawn", dice.Part(drawn.Value, 64, 84));
        var home = Rate("homedrawn.share", homeDrawn, drawn);
        var other = new Fact("homefund.otherdrawn.share", 100 - home.Value, FactKind.Percent);
        ledger.Relate("shares", new(1, home), new(1, other), new(-100));
        var people = new HousingPeople(
            ledger.Total("homefund.staff", [regular, contract]), regular, contract, ledger.Count("homefund.newunits", (int)(units.Value * dice.Share(12, 19))),
            ledger.Compare("homefund.units", units, ledger.Count("homefund.units.last", (int)(units.Value * dice.Share(89, 97)))),
            new("homefund.newpayers", dice.Whole(6_000, 14_500) / 10_000m, FactKind.Measure),
            ledger.CompareMeasure("homefund.payers", dice, dice.Whole(130_000, 420_000) / 10_000m, 91, 99), new("homefund.drawers", dice.Whole(50_000, 140_000) / 10_000m, FactKind.Measure),
            ledger.Hundred(dice, "homefund.employer", 46, 14, 1, 5, 26, 2, 6), ledger.Hundred(dice, "homefund.incomes", 97, 3), homeDrawn, home, other,
            ledger.SharesOf(dice, "homefund.homeuse", home, 21, 45, 7, 2), ledger.SharesOf(dice, "homefund.otheruse", other, 17, 1, 5, 2), ledger.Hundred(dice, "homefund.size", 18, 71, 11));

        // Some who are new replace others who left.
        return people with { NewPayers = people.NewPayers with { Value = people.NewPayers.Value + people.Payers.Change.Value } };
    }

    private HousingResult Result(Comparison balance, HousingLoans loans, Fact stored)
    {
        Comparison[] incomes = [Compared("income.stored", dice.Part(stored.Value, 1, 3), 80, 115), Compared("income.loans", dice.Part(loans.Left.Now.Value, 3, 4), 88, 104), Compared("income.other", dice.Yuan(2_000, 90_000), 50, 190)];
        Comparison[] costs = [Compared("cost.interest", dice.Part(balance.Now.Value, 1, 2), 90, 99), Compared("cost.fee", dice.Part(loans.Left.Now.Value * 0.03m, 3, 5), 80, 118), Compared("cost.other", dice.Yuan(1_000, 60_000), 50, 190)];
        Comparison income = ledger.Whole("homefund.income", incomes), cost = ledger.Whole("homefund.cost", costs);
        Fact gain = ledger.Balance("homefund.gain", [income.Now], [cost.Now]), last = ledger.Balance("homefund.gain.last", [income.Last], [cost.Last]);
        var uses = ledger.Split(dice, "homefund.use", gain, [50, 16, 34]);
        var reserve = ledger.SoFar("homefund.reserve", Money("reserve.before", uses[0].Value * dice.Share(520, 900)), uses[0]);
        Comparison[] office = [Compared("office.staff", dice.Yuan(6_000_000, 14_000_000), 92, 106), Compared("office.run", dice.Yuan(900_000, 3_000_000), 80, 120), Compared("office.special", dice.Yuan(2_000_000, 9_000_000), 70, 130)];
        return new(
            income, [.. incomes.Select(one => one.Now)], cost, [.. costs.Select(one => one.Now)], ledger.Compare("homefund.gain", gain, last), uses, reserve,
            ledger.SoFar("homefund.homes", Money("homes.before", uses[2].Value * dice.Share(480, 960)), uses[2]), ledger.Whole("homefund.office", office), [.. office.Select(one => one.Now)],
            Rate("reserve.rate", reserve.Now, loans.Left.Now));
    }

    private Comparison Compared(string key, decimal now, int fromPercent, int toPercent) =>
        ledger.Compare($"homefund.{key}", ledger.Money($"homefund.{key}", now), ledger.Money($"homefund.{key}.last", dice.Part(now, fromPercent, toPercent)));

    private Fact Money(string key, decimal yuan) => ledger.Money($"homefund.{key}", decimal.Round(yuan, 2, MidpointRounding.AwayFromZero));

    private Fact Rate(string key, Fact part, Fact whole) => ledger.Rate($"homefund.{key}", "rate", part, whole);
}
