using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Details;

/// <summary>Makes the year before last for income, expenditure and the three public funds.</summary>
internal sealed class YearLineMaker(DepartmentYear year, Dice dice)
{
    private readonly Ledger ledger = year.Ledger;

    public ImmutableArray<YearLine> Income()
    {
        YearLine[] sources =
        [
            Leaf("years.general", "一般公共预算拨款", 1, year.Sum.General), Leaf("years.fund", "政府性基金拨款", 1, year.Sum.Fund),
            Leaf("years.nontax", "财政专户管理资金", 1, year.Sum.Nontax), Leaf("years.other", "其他收入", 1, year.Sum.Other),
        ];
        var now = ledger.Total("years.income", [.. sources.Select(line => line.Recent.Now)]);
        var last = ledger.Total("years.income.last", [.. sources.Select(line => line.Recent.Last)]);
        return [Changes(Whole("years.income", "一、本年收入", Compare("years.income", now, last), 0, sources), sources), .. sources];
    }

    public ImmutableArray<YearLine> Expenditure()
    {
        var lasts = dice.Split(year.Basic.Last.Value, 3);
        var personnel = Split("years.personnel", "人员经费", 2, year.Sum.Personnel, lasts[0] + lasts[1]);
        var office = Split("years.office", "公用经费", 2, year.Sum.Public, lasts[2]);
        ledger.Sum(year.Basic.Last, [personnel.Recent.Last, office.Recent.Last]);
        var basic = Changes(Whole("years.basic", "基本支出", year.Basic, 1, personnel, office), personnel, office);
        var project = Line("years.project", "项目支出", 1, year.Project, Earlier("years.project", year.Project.Now));
        return [Whole("years.expenditure", "二、本年支出", year.Expenditure, 0, basic, project), basic, personnel, office, project];
    }

    public ImmutableArray<YearLine> ThreePublic()
    {
        YearLine abroad = Leaf("years.abroad", year.Abroad, 1), buy = Leaf("years.buy", year.VehicleBuy, 2);
        YearLine run = Leaf("years.run", year.VehicleRun, 2), reception = Leaf("years.reception", year.Reception, 1);
        var vehicle = Whole("years.vehicle", year.Vehicle.Name, year.Vehicle.Final, 1, buy, run);
        return [Whole("years.three", "三、“三公”经费", year.ThreePublic.Final, 0, abroad, vehicle, reception), abroad, vehicle, buy, run, reception];
    }

    private YearLine Leaf(string key, Controlled item, int level) => Line(key, item.Name, level, item.Final, Earlier(key, item.Final.Now));

    private YearLine Leaf(string key, string name, int level, Fact now) => Split(key, name, level, now, dice.Part(now.Value, 70, 140));

    private YearLine Split(string key, string name, int level, Fact now, decimal last) =>
        Line(key, name, level, Compare(key, now, ledger.Money($"{key}.last", last)), Earlier(key, now));

    private Fact Earlier(string key, Fact now) => ledger.Money($"{key}.before", dice.Part(now.Value, 60, 140));

    /// <summary>Ties the change on last year to those of the parts; only where these are new, or pages of other layouts would get a relation.</summary>
    private YearLine Changes(YearLine whole, params YearLine[] parts)
    {
        ledger.Sum(whole.Recent.Change, [.. parts.Select(part => part.Recent.Change)]);
        return whole;
    }

    /// <summary>A total of parts, with its years and changes; level 0 stands at the margin.</summary>
    private YearLine Whole(string key, string name, Comparison recent, int level, params YearLine[] parts)
    {
        var line = Line(key, name, level, recent, ledger.Total($"{key}.before", [.. parts.Select(part => part.Before)]));
        ledger.Sum(line.Earlier.Change, [.. parts.Select(part => part.Earlier.Change)]);
        return line;
    }

    private YearLine Line(string key, string name, int level, Comparison recent, Fact before) =>
        new(name, level, before, recent, Compare($"{key}.two", recent.Now, before));

    private Comparison Compare(string key, Fact now, Fact last)
    {
        var change = ledger.Change($"{key}.change", now, last);
        return new(now, last, change, ledger.Growth($"{key}.growth", now, last, change));
    }
}
