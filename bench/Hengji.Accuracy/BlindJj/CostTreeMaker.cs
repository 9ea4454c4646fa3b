using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Makes the economic subjects of a body by its heads.</summary>
internal sealed class CostTreeMaker(Ledger ledger, Dice dice, BodySpec spec) : ComparedMaker(ledger, dice, $"jj.{spec.Key}.cost", spec.Step)
{
    public CostTree Make(Fact staff, Fact retired)
    {
        CostClass wages = Class("301", "工资福利支出", spec.Wages, staff, 93, 105), goods = Class("302", "商品和服务支出", spec.Goods, staff, 84, 118);
        CostClass help = Class("303", "对个人和家庭的补助", spec.Help, retired, 90, 110), equipment = Class("310", "资本性支出", spec.Equipment, staff, 70, 140);
        Comparison personnel = Combine("personnel", wages.Money, help.Money), office = Combine("office", goods.Money, equipment.Money);
        Told(personnel, wages.Lines.Concat(help.Lines).Select(one => one.Money));
        Told(office, goods.Lines.Concat(equipment.Lines).Select(one => one.Money));
        return new(wages, goods, help, equipment, personnel, office, Each("personnel.each", personnel.Now, staff), Each("office.each", office.Now, staff));
    }

    private CostClass Class(string code, string name, IEnumerable<HeadCost> costs, Fact heads, int from, int to)
    {
        var even = spec.IsBudget && (code is "302" or "310") ? 100 : 0;
        var lines = costs.Select(one => new CostLine(one.Code, one.Name, Made(one.Code, heads.Value * Dice.Yuan(one.From, one.To), from, to, even), one.Subject ?? spec.Running)).ToImmutableArray();
        return new(code, name, lines, Combine(code, lines.Select(one => one.Money)));
    }

    private Fact Each(string name, Fact amount, Fact count) => Ledger.Each(Key(name), amount, count);
}
