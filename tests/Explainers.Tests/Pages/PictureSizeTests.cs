using System.Text;
using Explainers.Content;
using Explainers.Pages;
using Explainers.Tests.Support;

namespace Explainers.Tests.Pages;

public class PictureSizeTests
{
    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20px'/>", 40, 20)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0 0 30.4 12'/>", 30, 12)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0,7,9'/>", 7, 9)]
    public void A_drawing_has_the_size_or_the_shape_that_it_says(string svg, int width, int height) =>
        PictureSize.Of(File("a.svg", Encoding.UTF8.GetBytes(svg))).ShouldBe(new PictureSize(width, height));

    [Fact]
    public void A_photograph_has_the_size_in_its_header() =>
        PictureSize.Of(File("card.png", System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, "input/site.png")))).ShouldBe(new PictureSize(1200, 630));

    [Theory]
    [InlineData("a.gif", "R0lGODlhBwAJAIAAAAAAAP///yH5BAAAAAAALAAAAAAHAAkAAAIHhI+py+1dAAA7")]
    public void So_have_other_kinds(string name, string base64) => PictureSize.Of(File(name, Convert.FromBase64String(base64))).ShouldBe(new PictureSize(7, 9));

    [Theory]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("a.svg", "<svg")]
    [InlineData("a.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg width='&a;' height='1'/>")]
    [InlineData("a.jpg", "no picture")]
    [InlineData("a.png", "\u0089PNG\r\n\u001a\n")]
    [InlineData("a.webp", "")]
    public void What_is_no_picture_has_none(string name, string text) => PictureSize.Of(File(name, Encoding.Latin1.GetBytes(text))).ShouldBeNull();

    private static RawFile File(string name, byte[] bytes) => new($"input/assets/{name}", bytes);
}
