using Hengji.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hengji.Web.Tests.Layout;

public sealed class ReadFirstTests
{
    /// <summary>Its first answer comes at once, its second has to be waited for: what a busy PostgreSQL does.</summary>
    private sealed class TwoQuestions : ReadFirst
    {
        private string? first, second;

        [Parameter] public string Asked { get; set; } = "";

        protected override async Task ReadAsync()
        {
            first = Asked;
            await Task.Yield();
            second = Asked;
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"{first!.Length} {second!.Length}");
    }

    [Fact]
    public async Task Is_not_drawn_before_all_is_read()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var given = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(TwoQuestions.Asked)] = "甲乙" });

        var drawn = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TwoQuestions>(given)).ToHtmlString());

        drawn.ShouldBe("2 2");
    }
}
