using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>A township in a south-western border province's manner: all in 元 with commas, each source and kind against last year in one paragraph, a table of three public costs with rows, wordings of scope.</summary>
internal sealed class TownshipAccount() : BlindLayout("township-account", "blind-l", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var book = year.BlindL.Township;
        page.Heading(0, $"金谷县马鞍乡人民政府{year.Year}年度部门决算");
        page.Heading(1, "第一部分　部门概况");
        Overview(year.Year, book, page);
        page.Heading(1, $"第三部分　{year.Year}年度部门决算情况说明");
        Whole(year.Year, book, page);
        General(year.Year, book, page);
        Costs(year.Year, book, page);
        page.Heading(1, "第四部分　其他重要事项及相关口径情况说明");
        Others(year.Year, book, page);
        page.Heading(1, $"附：{year.Year}年度部门决算表");
        Tables(book, page);
    }

    private static void Overview(int year, FinalBook book, Page page)
    {
        page.Plain("一、主要职责。贯彻执行党的路线方针政策和国家法律法规，编制并执行本乡经济社会发展规划和财政预算，负责乡村振兴、社会治理、公共服务、应急管理等工作。");
        page.Plain("二、基本情况");
        page.Say($"（一）部门决算单位构成。纳入金谷县马鞍乡人民政府{year}年度部门决算编报的单位共1个，其中：行政单位1个，参照公务员法管理的事业单位0个，其他事业单位0个。");
        page.Say($"（二）部门人员和车辆的编制及实有情况。{year}年末实有人员编制{book.People.Posts}人，其中：行政编制{book.People.PostKinds[0]}人，事业编制{book.People.PostKinds[1]}人；在职在编实有人员{book.People.Staff}人，其中：行政人员{book.People.StaffKinds[0]}人，事业人员{book.People.StaffKinds[1]}人。离退休人员{book.People.Retired}人，其中：离休0人，退休{book.People.Retired}人。实有车辆编制{book.Cars[0]}辆，在编实有车辆{book.Cars[0]}辆。");
    }

    private static void Whole(int year, FinalBook book, Page page)
    {
        page.Heading(2, "一、收入决算情况说明");
        page.Say($"马鞍乡人民政府{year}年度收入合计{book.All.Income.Now}元。其中：财政拨款收入{book.Granted.Income.Now}元，包括{book.Sources.Take(2).Select(one => page.Text($"{one.Name}{one.Money.Now}元，占总收入的{one.Share}%")):，}；上级补助收入0.00元；事业收入0.00元；经营收入0.00元；附属单位上缴收入0.00元；其他收入{book.Sources[2].Money.Now}元，占总收入的{book.Sources[2].Share}%。");
        page.Say($"与上年相比，收入合计{page.Moved(book.All.Income)}元，{page.Rose(book.All.Income)}。其中：财政拨款收入{page.Moved(book.Granted.Income)}元，{page.Rose(book.Granted.Income)}；其他收入{page.Moved(book.Sources[2].Money)}元，{page.Rose(book.Sources[2].Money)}。主要原因是衔接推进乡村振兴补助资金变化。");
        page.Heading(2, "二、支出决算情况说明");
        page.Say($"马鞍乡人民政府{year}年度支出合计{book.All.Spent.Now}元。其中：基本支出{book.Basic.Money.Now}元，占总支出的{book.Basic.Share}%；项目支出{book.Project.Money.Now}元，占总支出的{book.Project.Share}%；上缴上级支出、经营支出、对附属单位补助支出均为0.00元。与上年相比，支出合计{page.Moved(book.All.Spent)}元，{page.Rose(book.All.Spent)}。其中：基本支出{page.Moved(book.Basic.Money)}元，{page.Rose(book.Basic.Money)}；项目支出{page.Moved(book.Project.Money)}元，{page.Rose(book.Project.Money)}。");
        page.Say($"（一）基本支出情况。{year}年度用于保障机构正常运转的日常支出{book.Basic.Money.Now}元，其中财政拨款{book.GeneralBasic}元：基本工资、津贴补贴等人员经费支出{book.Personnel.Now}元；办公费、印刷费、水电费、办公设备购置等公用经费{book.Office.Now}元。");
        page.Say($"（二）项目支出情况。{year}年度用于保障机构为完成特定的工作任务的专项支出{book.Project.Money.Now}元。主要项目：{book.Projects.Select(one => page.Text($"{one.Name}支出{one.Paid}元")):，}。");
    }

    private static void General(int year, FinalBook book, Page page)
    {
        page.Heading(2, "三、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。马鞍乡人民政府{year}年度一般公共预算财政拨款支出{book.General.Spent.Now}元，占本年支出合计的{book.GeneralShare}%。与上年相比{page.Moved(book.General.Spent)}元，{page.Rose(book.General.Spent)}，完成年初预算的{book.GeneralRate}%。");
        page.Plain("（二）具体情况。");
        foreach (var (line, number) in Numbered(book.GeneralLines.Where(line => line.Level == 1)))
        {
            var middle = book.Lines.Where(one => one.Level == 2 && one.Code.StartsWith(line.Code, StringComparison.Ordinal)).ToList();
            page.Say($"{number}.{line.Name.Replace("支出", "", StringComparison.Ordinal)}（类）支出{line.Granted.Now}元，占一般公共预算财政拨款总支出的{line.GrantedShare}%，年初预算为{line.Budgeted.Last}元，完成年初预算的{line.Rate}%。主要用于{middle.Select(one => page.Text($"{one.Name}（款）{one.Granted.Now}元")):、}。");
        }
    }

    private static void Costs(int year, FinalBook book, Page page)
    {
        var three = book.Three;
        page.Heading(2, "四、财政拨款“三公”经费支出决算情况说明");
        page.Say($"（一）总体情况。马鞍乡人民政府{year}年度财政拨款“三公”经费支出年初预算为{three.All.Budget}元，支出决算为{three.All.Now}元，完成年初预算的{three.All.Rate}%。其中：公务用车购置及运行维护费支出年初预算为{three.Vehicle.Budget}元，决算为{three.Vehicle.Now}元，完成年初预算的{three.Vehicle.Rate}%；公务接待费支出年初预算为{three.Reception.Budget}元，决算为{three.Reception.Now}元，完成年初预算的{three.Reception.Rate}%。");
        page.Say($"{year}年度“三公”经费支出决算数比上年{page.Moved(three.All.Money)}元，{page.Rose(three.All.Money)}。其中：公务用车购置及运行维护费支出决算{page.Moved(three.Vehicle.Money)}元，{page.Rose(three.Vehicle.Money)}；公务接待费支出决算{page.Moved(three.Reception.Money)}元，{page.Rose(three.Reception.Money)}。");
        page.Say($"（二）具体情况。公务用车购置及运行维护费占{three.Vehicle.Share}%，公务接待费占{three.Reception.Share}%。1.开支财政拨款的公务用车保有量为{three.Cars}辆，主要用于下乡、防火、防汛等工作。2.安排国内公务接待{three.Batches}批次，接待人次{three.Guests}人，发生接待支出{three.Reception.Now}元。");
    }

    private static void Others(int year, FinalBook book, Page page)
    {
        page.Say($"一、机关运行经费支出情况。马鞍乡人民政府{year}年度机关运行经费支出{book.Office.Now}元，比上年{page.Moved(book.Office)}元，{page.Rose(book.Office)}。");
        page.Say($"二、政府采购支出情况。{year}年度，政府采购支出总额{book.Purchases.All}元，其中：政府采购货物支出{book.Purchases.Kinds[0]}元；政府采购工程支出{book.Purchases.Kinds[1]}元；政府采购服务支出{book.Purchases.Kinds[2]}元。授予中小企业合同金额{book.Purchases.Small.Amount}元，占政府采购支出总额的{book.Purchases.Small.Share}%。");
        page.Say($"三、部门绩效自评情况。对{book.ProjectCount}个项目开展绩效自评，得分分别为{book.Projects.Select(one => page.Text($"{one.Name}{one.Score}分")):、}。");
        page.Plain("四、相关口径说明。基本支出中人员经费包括工资福利支出和对个人和家庭的补助，公用经费包括商品和服务支出、资本性支出等人员经费以外的支出。");
    }

    private static void Tables(FinalBook book, Page page)
    {
        page.Heading(2, "收入支出决算表");
        page.Aside("公开01表　金额单位：元");
        BookTables.Statement(page, book);
        page.Heading(2, "支出决算表");
        page.Aside("公开03表　金额单位：元");
        BookTables.ByCode(page, book);
        page.Heading(2, "财政拨款收入支出决算表");
        page.Aside("公开04表　金额单位：元");
        object?[] Row(string name, Func<Pot, Comparison> part) => [name, part(book.Granted).Now, part(book.General).Now, part(book.Fund!).Now];

        page.Table(table => table
            .Head("项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款")
            .Row(Row("年初结转和结余", pot => pot.Opening)).Row(Row("本年收入", pot => pot.Income)).Row(Row("本年支出", pot => pot.Spent)).Row(Row("年末结转和结余", pot => pot.Closing)));
        page.Heading(2, "财政拨款“三公”经费、行政参公单位机关运行经费情况表");
        page.Aside("金额单位：元");
        object?[] Cost(string name, BudgetedItem item) => [name, item.Budget, item.Now];

        page.Table(table => table
            .Head("项目", "年初预算数", "决算统计数").Row(Cost("（一）支出合计", book.Three.All)).Row(Cost("1.因公出国（境）费", book.Three.Abroad)).Row(Cost("2.公务用车购置及运行维护费", book.Three.Vehicle))
            .Row(Cost("（1）公务用车购置费", book.Three.Buy)).Row(Cost("（2）公务用车运行维护费", book.Three.Run)).Row(Cost("3.公务接待费", book.Three.Reception)).Row("（二）机关运行经费", null, book.Office.Now));
    }
}
