using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>A court of a northern region: what became of the initial budget first, a table of budget and accounts side by side, a sheet of the running of the body at the end.</summary>
internal sealed class CourtAccount() : BlindLayout("court-account", "blind-l", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var book = year.BlindL.Court;
        page.Heading(0, $"青格勒旗人民法院{year.Year}年度决算公开报告");
        page.Heading(1, "第一部分　部门基本情况");
        page.Plain("一、部门职责：依法审判由基层人民法院管辖的刑事、民事、行政第一审案件，依法执行生效法律文书，开展司法救助和法治宣传。");
        page.Say($"二、机构设置：内设立案庭、刑事审判庭、民事审判庭、综合审判庭、执行局、审判管理办公室、政治部、综合办公室、司法警察大队，下辖3个人民法庭。核定编制{book.People.Posts}名，其中行政编制{book.People.PostKinds[0]}名、事业编制{book.People.PostKinds[1]}名；实有在职人员{book.People.Staff}人，退休人员{book.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年度部门决算情况说明");
        Budgeted(year.Year, book, page);
        page.Heading(2, $"二、关于{year.Year}年度决算情况说明");
        Whole(year.Year, book, page);
        Granted(year.Year, book, page);
        Costs(year.Year, book, page);
        Others(year.Year, book, page);
        page.Heading(1, "第五部分　部门决算公开表");
        Tables(book, page);
    }

    private static void Budgeted(int year, FinalBook book, Page page)
    {
        page.Heading(2, $"一、关于{year}年度预算执行情况分析");
        page.Say($"{year}年度财政拨款支出年初预算{book.GeneralBudget.Last}万元，决算{book.GeneralBudget.Now}万元，决算比年初预算{page.Moved(book.GeneralBudget)}万元，完成年初预算的{book.GeneralRate}%。差异原因：年中追加办案业务及装备资金、人员经费据实结算。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出功能分类", "年初预算数", "决算数", "差额", "完成率（%）")
            .Rows(book.Classes, (line, _) => [line.Name, line.Budgeted.Last, line.Budgeted.Now, line.Budgeted.Change, line.Rate])
            .Row("合计", book.GeneralBudget.Last, book.GeneralBudget.Now, book.GeneralBudget.Change, book.GeneralRate));
    }

    private static void Whole(int year, FinalBook book, Page page)
    {
        page.Say($"（一）关于收支情况总体说明。{year}年度收入总计{book.Total.Now}万元，其中：本年收入合计{book.All.Income.Now}万元，使用非财政拨款结余0.00万元，年初结转和结余{book.All.Opening.Now}万元；支出总计{book.Total.Now}万元，其中：本年支出合计{book.All.Spent.Now}万元，结余分配0.00万元，年末结转和结余{book.All.Closing.Now}万元。与{year - 1}年度相比，收入总计{page.Moved(book.Total)}万元，{page.Rose(book.Total)}；支出总计{page.Moved(book.Total)}万元，{page.Rose(book.Total)}。");
        page.Say($"（二）关于收入决算情况说明。本年收入合计{book.All.Income.Now}万元，其中：财政拨款收入{book.All.Income.Now}万元，占100.00%。");
        page.Say($"（三）关于支出决算情况说明。本年支出合计{book.All.Spent.Now}万元，其中：基本支出{book.Basic.Money.Now}万元，占{book.Basic.Share}%；项目支出{book.Project.Money.Now}万元，占{book.Project.Share}%。");
        page.Say($"（四）关于财政拨款收入支出决算总体情况说明。财政拨款收入总计{book.GrantedTotal.Now}万元，其中：年初结转和结余{book.Granted.Opening.Now}万元；支出总计{book.GrantedTotal.Now}万元，其中：年末结转和结余{book.Granted.Closing.Now}万元。与{year - 1}年度相比，{page.Moved(book.GrantedTotal)}万元，{page.Rose(book.GrantedTotal)}。主要原因：一是人员晋级晋档；二是案件数量变化；三是基础设施修缮安排不同。");
    }

    private static void Granted(int year, FinalBook book, Page page)
    {
        page.Say($"（五）关于一般公共预算财政拨款支出决算情况说明。{year}年度一般公共预算财政拨款支出{book.General.Spent.Now}万元，其中：基本支出{book.GeneralBasic}万元，项目支出{book.GeneralProject}万元。与上年{book.General.Spent.Last}万元相比，{page.Moved(book.General.Spent)}万元，{page.Rose(book.General.Spent)}。具体项目：");
        foreach (var (line, number) in Numbered(book.Leaves))
            page.Say($"{number}.{line.Name}年初预算{line.Budgeted.Last}万元，支出决算{line.Granted.Now}万元，完成年初预算的{line.Rate}%。");
        page.Say($"（六）关于一般公共预算财政拨款基本支出决算情况说明。基本支出{book.GeneralBasic}万元。人员经费{book.Personnel.Now}万元，主要包括：基本工资{book.Subject("30101")}万元、津贴补贴{book.Subject("30102")}万元、奖金{book.Subject("30103")}万元、机关事业单位基本养老保险缴费{book.Subject("30108")}万元、住房公积金{book.Subject("30113")}万元等，较上年{page.Moved(book.Personnel)}万元。公用经费{book.Office.Now}万元，主要包括：办公费{book.Subject("30201")}万元、邮电费{book.Subject("30207")}万元、差旅费{book.Subject("30211")}万元、其他交通费用{book.Subject("30239")}万元等，较上年{page.Moved(book.Office)}万元。");
    }

    private static void Costs(int year, FinalBook book, Page page)
    {
        var three = book.Three;
        page.Plain("（七）关于财政拨款“三公”经费支出决算情况说明。");
        page.Say($"1、总体情况。“三公”经费支出预算为{three.All.Budget}万元，支出决算为{three.All.Now}万元，完成预算的{three.All.Rate}%，比上年{page.Moved(three.All.Money)}万元，{page.Rose(three.All.Money)}。");
        page.Say($"2、具体情况。因公出国（境）费0.00万元，占0.00%；公务用车购置及运行维护费{three.Vehicle.Now}万元，占{three.Vehicle.Share}%；公务接待费{three.Reception.Now}万元，占{three.Reception.Share}%。其中：");
        page.Say($"公务用车购置支出{three.Buy.Now}万元，更新执法执勤用车{three.Bought}辆，比上年{page.Moved(three.Buy.Money)}万元；公务用车运行维护费{three.Run.Now}万元，年末公务用车保有量{three.Cars}辆，比上年{page.Moved(three.Run.Money)}万元，{page.Rose(three.Run.Money)}；公务接待费{three.Reception.Now}万元，接待{three.Batches}批次、{three.Guests}人次，比上年{page.Moved(three.Reception.Money)}万元，{page.Rose(three.Reception.Money)}。");
    }

    private static void Others(int year, FinalBook book, Page page)
    {
        page.Heading(2, "三、预算绩效情况说明");
        page.Say($"本部门对{book.ProjectCount}个项目支出开展绩效自评，覆盖率100%，涉及资金{book.AllProjects.Budget}万元，执行{book.AllProjects.Paid}万元。其中：{book.Projects.Select(one => page.Text($"{one.Name}全年预算{one.Budget}万元，执行{one.Paid}万元，执行率{one.Rate}%，得{one.Score}分")):；}。");
        page.Heading(2, "四、其他重要事项的情况说明");
        page.Say($"（一）机关运行经费支出情况。{year}年度机关运行经费支出{book.Office.Now}万元，比{year - 1}年度{page.Moved(book.Office)}万元，{page.Rose(book.Office)}。");
        page.Say($"（二）政府采购支出情况。政府采购支出合计{book.Purchases.All}万元，其中：货物{book.Purchases.Kinds[0]}万元，工程{book.Purchases.Kinds[1]}万元，服务{book.Purchases.Kinds[2]}万元。授予中小企业合同金额{book.Purchases.Small.Amount}万元，占政府采购支出合计的{book.Purchases.Small.Share}%；其中授予小微企业合同金额{book.Purchases.Micro.Amount}万元，占授予中小企业合同金额的{book.Purchases.Micro.Share}%。");
        page.Say($"（三）国有资产占用情况。截至{year}年12月31日，共有车辆{book.Cars[0]}辆，其中：机要通信用车{book.Cars[1]}辆、执法执勤用车{book.Cars[2]}辆、其他用车{book.Cars[3]}辆，其他用车主要是囚车。单价100万元以上设备{book.Devices}台（套）。");
    }

    private static void Tables(FinalBook book, Page page)
    {
        page.Heading(2, "收入支出决算总表");
        page.Aside("单位：万元");
        BookTables.Statement(page, book);
        page.Heading(2, "一般公共预算财政拨款支出决算表");
        page.Aside("单位：万元");
        BookTables.GeneralByCode(page, book, true);
        page.Heading(2, "一般公共预算财政拨款基本支出决算明细表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("经济分类科目编码", "经济分类科目名称", "决算数")
            .Row(null, "合计", book.GeneralBasic).Rows(book.Economic, (line, _) => [line.Code, line.Name, line.Amount]));
        CourtSheet.Write(page, book);
    }
}
