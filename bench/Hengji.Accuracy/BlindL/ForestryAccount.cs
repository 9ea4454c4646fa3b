using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>A county's forestry bureau in a south-western province's manner: ten chapters of text, every lowest subject with how much of its budget was spent, tables at the end.</summary>
internal sealed class ForestryAccount() : BlindLayout("forestry-account", "blind-l", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var book = year.BlindL.Forestry;
        page.Heading(0, $"{year.Year}年度白石县林业局部门决算");
        Overview(book, page);
        page.Heading(1, $"第二部分　{year.Year}年度部门决算情况说明");
        Whole(year.Year, book, page);
        General(year.Year, book, page);
        Basic(year.Year, book, page);
        Costs(year.Year, book, page);
        Others(year.Year, book, page);
        Tables(book, page);
    }

    private static void Overview(FinalBook book, Page page)
    {
        page.Heading(1, "第一部分　部门概况");
        page.Heading(2, "一、部门职责");
        page.Plain("负责全县林业和草原及其生态保护修复的监督管理，组织开展造林绿化、森林资源管护、林草防火和有害生物防治，指导林业产业和国有林场发展。");
        page.Heading(2, "二、机构设置");
        page.Say($"县林业局属行政单位，无独立核算的下属二级预算单位。年末编制{book.People.Posts}名，其中：行政编制{book.People.PostKinds[0]}名，事业编制{book.People.PostKinds[1]}名；在职人员{book.People.Staff}人，其中：行政人员{book.People.StaffKinds[0]}人，事业人员{book.People.StaffKinds[1]}人；退休人员{book.People.Retired}人。");
    }

    private static void Whole(int year, FinalBook book, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year}年度收、支总计均为{book.Total.Now}万元。与{year - 1}年度相比，收、支总计各{page.Moved(book.Total)}万元，{page.Rose(book.Total)}。主要变动原因是项目资金安排变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year}年度本年收入合计{book.All.Income.Now}万元，其中：{book.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year}年度本年支出合计{book.All.Spent.Now}万元，其中：基本支出{book.Basic.Money.Now}万元，占{book.Basic.Share}%；项目支出{book.Project.Money.Now}万元，占{book.Project.Share}%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year}年度财政拨款收、支总计均为{book.GrantedTotal.Now}万元。与{year - 1}年度相比，财政拨款收、支总计各{page.Moved(book.GrantedTotal)}万元，{page.Rose(book.GrantedTotal)}。");
    }

    private static void General(int year, FinalBook book, Page page)
    {
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Heading(3, "（一）一般公共预算财政拨款支出决算总体情况");
        page.Say($"{year}年度一般公共预算财政拨款支出{book.General.Spent.Now}万元，占本年支出合计的{book.GeneralShare}%。与{year - 1}年度相比，一般公共预算财政拨款支出{page.Moved(book.General.Spent)}万元，{page.Rose(book.General.Spent)}。");
        page.Heading(3, "（二）一般公共预算财政拨款支出决算结构情况");
        page.Say($"{year}年度一般公共预算财政拨款支出{book.General.Spent.Now}万元，主要用于以下方面：{book.Classes.Select(line => page.Text($"{line.Name}{line.Granted.Now}万元，占{line.GrantedShare}%")):；}。");
        page.Heading(3, "（三）一般公共预算财政拨款支出决算具体情况");
        page.Say($"{year}年度一般公共预算财政拨款支出决算数为{book.General.Spent.Now}万元，完成预算{book.GeneralRate}%。其中：");
        foreach (var (line, number) in Numbered(book.Leaves))
        {
            var names = Enumerable.Range(1, 2).Select(level => book.Lines.First(one => one.Level == level && line.Code.StartsWith(one.Code, StringComparison.Ordinal)).Name.Replace("支出", "", StringComparison.Ordinal)).ToList();
            page.Say($"{number}.{names[0]}（类）{names[1]}（款）{line.Name}（项）：支出决算为{line.Granted.Now}万元，完成预算{line.Rate}%{(line.Budgeted.Change.Value == 0 ? "，决算数与预算数持平" : page.Word(line.Budgeted.Change, "，决算数大于预算数的主要原因是年中追加经费", "，决算数小于预算数的主要原因是据实结算"))}。");
        }
    }

    private static void Basic(int year, FinalBook book, Page page)
    {
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year}年度一般公共预算财政拨款基本支出{book.GeneralBasic}万元，其中：");
        page.Say($"人员经费{book.Personnel.Now}万元，主要包括：基本工资、津贴补贴、奖金、绩效工资、机关事业单位基本养老保险缴费、住房公积金、生活补助等。");
        page.Say($"公用经费{book.Office.Now}万元，主要包括：办公费、差旅费、维修（护）费、工会经费、其他交通费用、办公设备购置等。");
    }

    private static void Costs(int year, FinalBook book, Page page)
    {
        var three = book.Three;
        page.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        page.Say($"（一）总体情况。{year}年度“三公”经费财政拨款支出决算为{three.All.Now}万元，完成预算{three.All.Rate}%，较上年度{page.Moved(three.All.Money)}万元，{page.Rose(three.All.Money)}。");
        page.Say($"（二）具体情况。因公出国（境）费支出决算0万元；公务用车购置及运行维护费支出决算{three.Vehicle.Now}万元，占{three.Vehicle.Share}%；公务接待费支出决算{three.Reception.Now}万元，占{three.Reception.Share}%。");
        page.Plain("1.因公出国（境）经费支出0万元，全年安排因公出国（境）团组0次，出国（境）0人。");
        page.Say($"2.公务用车购置及运行维护费支出{three.Vehicle.Now}万元，完成预算{three.Vehicle.Rate}%，比{year - 1}年度{page.Moved(three.Vehicle.Money)}万元，{page.Rose(three.Vehicle.Money)}。其中：公务用车购置支出{three.Buy.Now}万元，全年按规定更新购置公务用车{three.Bought}辆；公务用车运行维护费支出{three.Run.Now}万元，截至{year}年12月31日，单位共有公务用车{three.Cars}辆，主要用于森林防火巡护等所需的燃料费、维修费、过路过桥费、保险费等。");
        page.Say($"3.公务接待费支出{three.Reception.Now}万元，完成预算{three.Reception.Rate}%，比{year - 1}年度{page.Moved(three.Reception.Money)}万元，{page.Rose(three.Reception.Money)}。国内公务接待{three.Batches}批次，{three.Guests}人次（不包括陪同人员），共计支出{three.Reception.Now}万元。");
    }

    private static void Others(int year, FinalBook book, Page page)
    {
        page.Heading(2, "八、政府性基金预算支出决算情况说明");
        page.Plain($"{year}年度政府性基金预算财政拨款支出0万元。");
        page.Heading(2, "九、国有资本经营预算支出决算情况说明");
        page.Plain($"{year}年度国有资本经营预算财政拨款支出0万元。");
        page.Heading(2, "十、其他重要事项的情况说明");
        page.Say($"（一）机关运行经费支出情况。{year}年度，县林业局机关运行经费支出{book.Office.Now}万元，比{year - 1}年度{page.Moved(book.Office)}万元，{page.Rose(book.Office)}。");
        page.Say($"（二）政府采购支出情况。政府采购支出总额{book.Purchases.All}万元，其中：政府采购货物支出{book.Purchases.Kinds[0]}万元、政府采购工程支出{book.Purchases.Kinds[1]}万元、政府采购服务支出{book.Purchases.Kinds[2]}万元。授予中小企业合同金额{book.Purchases.Small.Amount}万元，占政府采购支出总额的{book.Purchases.Small.Share}%，其中：授予小微企业合同金额{book.Purchases.Micro.Amount}万元。");
        page.Say($"（三）国有资产占有使用情况。截至{year}年12月31日，县林业局共有车辆{book.Cars[0]}辆，其中：应急保障用车{book.Cars[1]}辆、执法执勤用车{book.Cars[2]}辆、其他用车{book.Cars[3]}辆。单价100万元（含）以上设备（不含车辆）{book.Devices}台（套）。");
        page.Say($"（四）预算绩效管理情况。对{book.ProjectCount}个项目开展了绩效自评，涉及预算{book.AllProjects.Budget}万元，实际执行{book.AllProjects.Paid}万元，执行率{book.AllProjects.Rate}%。{book.Projects.Select(one => page.Text($"“{one.Name}”项目预算{one.Budget}万元，执行{one.Paid}万元，自评得分{one.Score}分")):；}。");
        page.Counts(book.ProjectCount, book.Projects.Length);
    }

    private static void Tables(FinalBook book, Page page)
    {
        page.Heading(1, "第五部分　附表");
        page.Heading(2, "一、收入支出决算总表");
        page.Aside("金额单位：万元");
        BookTables.Statement(page, book);
        page.Heading(2, "三、支出决算表");
        page.Aside("金额单位：万元");
        BookTables.ByCode(page, book);
        page.Heading(2, "六、一般公共预算财政拨款支出决算表");
        page.Aside("金额单位：万元");
        BookTables.GeneralByCode(page, book);
        page.Heading(2, "十三、财政拨款“三公”经费支出决算表");
        page.Aside("金额单位：万元");
        BookTables.Three(page, book.Three);
    }
}
