using Microsoft.AspNetCore.Components;

namespace Hengji.Web.Layout;

/// <summary>
/// A page, or a part of one, that reads what it shows before it is drawn for the first time.
/// </summary>
/// <remarks>
/// A component that reads in <see cref="ComponentBase.OnInitializedAsync"/> is drawn as soon as one of its questions to
/// storage has to wait: then with half of its fields. Which question waits depends on the database and on how busy the
/// machine is, so that such a page fails once in ten thousand times. This one is never drawn half read.
/// </remarks>
public abstract class ReadFirst : ComponentBase
{
    private Task? reading;

    /// <inheritdoc />
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this); // before the first await: the view is gone after it
        await (reading ??= ReadAsync());
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Reads everything that is shown. Parameters are set; nothing has been drawn yet.</summary>
    protected abstract Task ReadAsync();
}
