using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>A senior high school in a southern region's manner: tables first, income by subject and source, then each class against last year, prizes of a lottery fund apart.</summary>
internal sealed class SchoolAccount() : BlindLayout("school-account", "blind-l", new NumberStyle { DropsZeros = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var book = year.BlindL.School;
        page.Heading(0, $"临江市第二高级中学{year.Year}年度单位决算公开");
        Overview(year.Year, book, page);
        page.Heading(1, $"第二部分　{year.Year}年度单位决算报表");
        Tables(book, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算情况说明");
        Whole(year.Year, book, page);
        General(year.Year, book, page);
        Costs(year.Year, book, page);
        Others(year.Year, book, page);
    }

    private static void Overview(int year, FinalBook book, Page page)
    {
        page.Heading(1, "第一部分　单位概况");
        page.Plain("一、主要职能：实施高中学历教育，促进基础教育发展，开展教育教学研究和校本培训。");
        page.Say($"二、机构设置及人员情况：本校为市教育局所属公益一类事业单位，内设办公室、教务处、政教处、总务处、教科室。截至{year}年末，编制{book.People.Posts}人，在职在编教职工{book.People.Staff}人，退休人员{book.People.Retired}人。");
    }

    private static void Tables(FinalBook book, Page page)
    {
        page.Heading(2, "一、收入支出决算总表");
        page.Aside("公开01表　单位：万元");
        BookTables.Statement(page, book, "年初结转和结余", "年末结转和结余");
        page.Heading(2, "二、支出决算表");
        page.Aside("公开03表　单位：万元");
        BookTables.ByCode(page, book, "合计");
        page.Heading(2, "三、一般公共预算财政拨款支出决算表");
        page.Aside("公开05表　单位：万元");
        BookTables.GeneralByCode(page, book, true);
        page.Heading(2, "四、一般公共预算财政拨款基本支出决算表");
        page.Aside("公开06表　单位：万元");
        BookTables.Economic(page, book);
        page.Heading(2, "五、政府性基金预算财政拨款收入支出决算表");
        page.Aside("公开08表　单位：万元");
        var fund = book.Fund!;
        page.Table(table => table
            .Head("科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出", "年末结转和结余")
            .Rows(book.FundLines, (line, _) => [line.Code, line.Name, fund.Opening.Now, fund.Income.Now, fund.Spent.Now, fund.Closing.Now]));
    }

    private static void Whole(int year, FinalBook book, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况");
        page.Say($"（一）本单位{year}年度总收入{book.Total.Now}万元，其中本年收入{book.All.Income.Now}万元，较{year - 1}年度决算数{page.Moved(book.All.Income)}万元，{page.Rose(book.All.Income)}；年初结转和结余{book.All.Opening.Now}万元。收入具体情况如下：");
        foreach (var (one, number) in Numbered(book.Sources))
            page.Say($"{number}.{one.Name}{one.Money.Now}万元，占本年收入的{one.Share}%，较{year - 1}年度决算数{page.Moved(one.Money)}万元，{page.Rose(one.Money)}。");
        page.Say($"（二）本单位{year}年度总支出{book.Total.Now}万元，其中本年支出{book.All.Spent.Now}万元，较{year - 1}年度决算数{page.Moved(book.All.Spent)}万元，{page.Rose(book.All.Spent)}；年末结转和结余{book.All.Closing.Now}万元，较{year - 1}年度决算数{page.Moved(book.All.Closing)}万元。本年支出按功能分类：");
        foreach (var (line, number) in Numbered(book.Classes))
            page.Say($"{number}.{line.Name}（类）{line.All}万元，占{line.Share}%。");
        page.Say($"按支出性质分：基本支出{book.Basic.Money.Now}万元，占本年支出的{book.Basic.Share}%；项目支出{book.Project.Money.Now}万元，占{book.Project.Share}%。");
    }

    private static void General(int year, FinalBook book, Page page)
    {
        page.Heading(2, "二、一般公共预算财政拨款支出决算情况");
        page.Say($"{year}年度一般公共预算财政拨款支出{book.General.Spent.Now}万元，较{year - 1}年度决算数{page.Moved(book.General.Spent)}万元，{page.Rose(book.General.Spent)}；年初预算为{book.GeneralBudget.Last}万元，完成年初预算的{book.GeneralRate}%。其中：");
        foreach (var (line, number) in Numbered(book.Lines.Where(line => line.Level == 1 && !line.IsFund)))
        {
            page.Say($"（{number}）{line.Name}（类）{line.Granted.Now}万元，占{line.GrantedShare}%，完成年初预算{line.Budgeted.Last}万元的{line.Rate}%。其中：");
            page.Say($"{book.Leaves.Where(one => one.Code.StartsWith(line.Code, StringComparison.Ordinal)).Select(one => page.Text($"{one.Name}（项）{one.Granted.Now}万元，较上年{page.Moved(one.Granted)}万元")):；}。");
        }
        page.Heading(2, "三、一般公共预算财政拨款基本支出决算情况");
        page.Say($"基本支出{book.GeneralBasic}万元，其中：工资福利支出{book.Subject("301")}万元，商品和服务支出{book.Subject("302")}万元，对个人和家庭的补助{book.Subject("303")}万元。人员经费{book.Personnel.Now}万元，公用经费{book.Office.Now}万元。");
        var fund = book.Fund!;
        page.Heading(2, "四、政府性基金预算财政拨款收入支出决算情况");
        page.Say($"年初结转和结余{fund.Opening.Now}万元，本年收入{fund.Income.Now}万元，本年支出{fund.Spent.Now}万元，年末结转和结余{fund.Closing.Now}万元。支出用于体育馆器材配备，较{year - 1}年度{page.Moved(fund.Spent)}万元，{page.Rose(fund.Spent)}。");
    }

    private static void Costs(int year, FinalBook book, Page page)
    {
        var three = book.Three;
        page.Heading(2, "五、一般公共预算财政拨款“三公”经费支出决算情况");
        page.Say($"{year}年度“三公”经费支出{three.All.Now}万元，完成预算{three.All.Budget}万元的{three.All.Rate}%，其中：公务用车运行维护费{three.Run.Now}万元，预算{three.Run.Budget}万元；公务接待费{three.Reception.Now}万元，预算{three.Reception.Budget}万元；无因公出国（境）费和公务用车购置费。");
        page.Say($"与{year - 1}年度决算数{three.All.Money.Last}万元相比，“三公”经费{page.Moved(three.All.Money)}万元，{page.Rose(three.All.Money)}。国内公务接待{three.Batches}批次{three.Guests}人次，公务用车保有量{three.Cars}辆。");
    }

    private static void Others(int year, FinalBook book, Page page)
    {
        page.Heading(2, "六、其他重要事项情况");
        page.Plain("（一）机关运行经费支出情况。本单位为公益一类事业单位，无机关运行经费。");
        page.Say($"（二）政府采购支出情况。{year}年度政府采购支出总额{book.Purchases.All}万元，其中：货物支出{book.Purchases.Kinds[0]}万元、工程支出{book.Purchases.Kinds[1]}万元、服务支出{book.Purchases.Kinds[2]}万元。授予中小企业合同金额{book.Purchases.Small.Amount}万元，占{book.Purchases.Small.Share}%。");
        page.Say($"（三）国有资产占用情况。截至{year}年12月31日，共有车辆{book.Cars[0]}辆，其中：一般公务用车{book.Cars[1]}辆、其他用车{book.Cars[2]}辆；单价50万元以上通用设备{book.Devices}台（套）。");
        page.Say($"（四）预算绩效情况。组织对{book.ProjectCount}个项目开展自评，共涉及资金{book.AllProjects.Budget}万元。{book.Projects.Select(one => page.Text($"“{one.Name}”项目全年预算数{one.Budget}万元，执行数{one.Paid}万元，完成预算的{one.Rate}%，自评{one.Score}分")):；}。");
    }
}
