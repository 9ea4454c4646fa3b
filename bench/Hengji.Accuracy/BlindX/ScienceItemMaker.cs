using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes an association's expenditure by function, basic and project apart, this year and last.</summary>
internal sealed class ScienceItemMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.science.item")
{
    public ImmutableArray<ScienceItem> Make(ImmutableArray<ScienceProject> projects, out Comparison basic, out Comparison project, out Comparison total)
    {
        Fact running = Even("running.basic", Dice.Yuan(3_600_000, 5_200_000)), hall = Even("hall.basic", Dice.Yuan(4_200_000, 6_400_000)), young = Even("young.basic", Dice.Yuan(1_100_000, 1_900_000)), pension = Even("pension", Dice.Yuan(760_000, 1_050_000)), health = Even("health", pension.Value * Dice.Share(42, 55)), housing = Even("housing", pension.Value * Dice.Share(74, 98));
        Fact ProjectsOf(string unit) => Total($"projects.{unit}", projects.Where(one => one.Unit == unit).Select(one => one.Total));
        ScienceItem[] science = [Item("2060701", "机构运行", running, null), Item("2060702", "科普活动", null, ProjectsOf("机关")), Item("2060703", "青少年科技活动", young, ProjectsOf("青少年科技中心")), Item("2060705", "科技馆站", hall, ProjectsOf("市科技馆"))];
        ScienceItem[] rest = [Item("2080505", "机关事业单位基本养老保险缴费支出", pension, null), Item("2101101", "行政事业单位医疗", health, null), Item("2210201", "住房公积金", housing, null)];
        ScienceItem[] classes = [Class("206", "科学技术支出", science), Class("208", "社会保障和就业支出", rest[0]), Class("210", "卫生健康支出", rest[1]), Class("221", "住房保障支出", rest[2])];
        ScienceItem[] all = [.. science, .. rest];
        basic = Ledger.Whole(Key("basic"), [.. all.Select(one => one.BasicOf).OfType<Comparison>()]);
        project = Ledger.Whole(Key("projects"), [.. all.Select(one => one.ProjectOf).OfType<Comparison>()]);
        Ledger.Sum(project.Now, [.. projects.Select(one => one.Total)]);
        total = Ledger.Whole(Key("total"), [basic, project]);
        Ledger.Sum(total.Now, [.. classes.Select(one => one.Total.Now)]);
        Ledger.Sum(total.Last, [.. classes.Select(one => one.Total.Last)]);
        Ledger.Sum(total.Change, [.. classes.Select(one => one.Total.Change)]);
        return [classes[0], .. science, classes[1], rest[0], classes[2], rest[1], classes[3], rest[2]];
    }

    private ScienceItem Item(string code, string name, Fact? basic, Fact? project)
    {
        var none = Money($"{code}.none", 0);
        Comparison? paid = basic is null ? null : Compare($"{code}.basic", basic, 90, 108), done = project is null ? null : Compare($"{code}.project", project, 72, 130);
        var total = paid is null ? done! : done is null ? paid : Ledger.Whole(Key($"{code}.whole"), [paid, done]);
        return new(code, name, basic ?? none, project ?? none, total) { BasicOf = paid, ProjectOf = done };
    }

    private ScienceItem Class(string code, string name, params ScienceItem[] parts)
    {
        var one = new ScienceItem(code, name, Total($"{code}.basic", parts.Select(part => part.Basic)), Total($"{code}.project", parts.Select(part => part.Project)), Ledger.Whole(Key($"{code}.whole"), [.. parts.Select(part => part.Total)]));
        Ledger.Sum(one.Total.Now, [one.Basic, one.Project]);
        return one;
    }
}
