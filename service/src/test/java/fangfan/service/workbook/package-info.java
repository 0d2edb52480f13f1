/** Workbooks over HTTP, good and hostile. */
package fangfan.service.workbook;
